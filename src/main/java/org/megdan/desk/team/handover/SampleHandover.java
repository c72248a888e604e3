package org.megdan.desk.team.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Network;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.desk.team.SamplePeople;
import org.megdan.desk.team.handover.Handovers.Passing;
import org.megdan.desk.team.mentors.Mentorings;
import org.megdan.desk.team.todos.TaskDraft;
import org.megdan.desk.team.todos.TaskShelf;
import org.megdan.desk.team.todos.Tasks;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Charge;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.NotFound;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the demonstration, somebody who has left: part of their work was handed over, part still stands with them; and a mentor. */
@Profile("demo")
@Order(120)
@Component
class SampleHandover implements ApplicationRunner {

    private static final Viewer GRANTING = Viewer.program("", "actors.grant", "actors.edit");

    private final SamplePeople people;
    private final HandoverShelf shelf;
    private final Handovers handovers;
    private final Tasks tasks;
    private final TaskShelf taskShelf;
    private final Mentorings mentorings;
    private final Actors actors;
    private final Ties ties;
    private final Network network;
    private final LocalDate today;

    SampleHandover(
            SamplePeople people,
            HandoverShelf shelf,
            Handovers handovers,
            Tasks tasks,
            TaskShelf taskShelf,
            Mentorings mentorings,
            Actors actors,
            Ties ties,
            Network network,
            Clock clock) {
        this.people = people;
        this.shelf = shelf;
        this.handovers = handovers;
        this.tasks = tasks;
        this.taskShelf = taskShelf;
        this.mentorings = mentorings;
        this.actors = actors;
        this.ties = ties;
        this.network = network;
        this.today = Language.today(clock);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (people.areHere() && shelf.latest().isEmpty()) {
            var left = Acting.as(GRANTING, this::somebodyWhoLeft);
            Acting.as(people.acting(SamplePeople.CHAIR), () -> passOn(left));
        }
    }

    private UUID somebodyWhoLeft() {
        var person = actors.create(ActorDraft.person("Гроздан Отминал"));
        var organisation = network.profile().orElseThrow(NotFound::new).organisation();
        ties.begin(new TieDraft(
                person, organisation, "STAFF", "организатор", today.minusYears(2), today.minusDays(3), ""));
        return person;
    }

    private void passOn(UUID left) {
        var petko = people.person(SamplePeople.STAFF);
        var booking = tasks.give(TaskDraft.of("Запазване на палатките за празника", left, today.plusDays(20)));
        tasks.give(TaskDraft.of("Връщане на заетите столове на читалището", left, today.minusDays(1)));
        var charge = new Charge(
                "team.entrusted.task",
                booking,
                left,
                "Запазване на палатките за празника",
                "",
                "",
                today.plusDays(20),
                true);
        handovers.make(left, List.of(new Passing(charge, petko)));
        var learner = actors.search("Щурчо Несбъднат", Set.of(), 1).getFirst().id();
        var photos = taskShelf.openOf(List.of(petko)).stream()
                .filter(one -> one.title().contains("снимките"))
                .findFirst()
                .orElseThrow(NotFound::new);
        var pair = mentorings.begin(
                people.person(SamplePeople.CHAIR), learner, photos.id(), "Сам да подготвя снимките за бюлетина.");
        mentorings.note(pair, today.minusDays(2), "Прегледахме заедно десет снимки. Следващия път Щурчо избира сам.");
    }
}
