package org.megdan.desk.team.meetings;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Network;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.desk.team.SamplePeople;
import org.megdan.desk.team.todos.Absences;
import org.megdan.desk.team.todos.Helpers;
import org.megdan.desk.team.todos.Task;
import org.megdan.desk.team.todos.TaskDraft;
import org.megdan.desk.team.todos.Tasks;
import org.megdan.platform.access.Acting;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.NotFound;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the demonstration, three meetings with what followed from them, an intern who helps, and somebody who is away. */
@Profile("demo")
@Order(110)
@Component
class SampleMeetings implements ApplicationRunner {

    private final SamplePeople people;
    private final Meetings meetings;
    private final Tasks tasks;
    private final Helpers helpers;
    private final Absences absences;
    private final Actors actors;
    private final Ties ties;
    private final Network network;
    private final LocalDate today;

    SampleMeetings(
            SamplePeople people,
            Meetings meetings,
            Tasks tasks,
            Helpers helpers,
            Absences absences,
            Actors actors,
            Ties ties,
            Network network,
            Clock clock) {
        this.people = people;
        this.meetings = meetings;
        this.tasks = tasks;
        this.helpers = helpers;
        this.absences = absences;
        this.actors = actors;
        this.ties = ties;
        this.network = network;
        this.today = Language.today(clock);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (people.areHere() && meetings.list(null).isEmpty()) {
            Acting.as(people.acting(SamplePeople.CHAIR), this::write);
        }
    }

    private void write() {
        var kalina = people.person(SamplePeople.COORDINATOR);
        var petko = people.person(SamplePeople.STAFF);
        var first = meetings.write(today.minusDays(21), "Седмична среща", """
                Бюлетинът за месеца излиза в петък.
                Залата за обучението е потвърдена; остава техниката.""");
        var done = give("Да се потвърди залата за обучението", petko, today.minusDays(15), first);
        tasks.end(done, Task.State.DONE, "Потвърдена по телефона.");
        give("Новините от членовете за бюлетина", petko, today.minusDays(2), first);
        meetings.write(today.minusDays(14), "Разговор за доброволците", "Доброволците искат по-кратки смени в събота.");
        var last = meetings.write(today.minusDays(7), "Подготовка на годишния отчет", """
                Отчетът се събира от записаното: всеки проверява своите дейности.
                Снимките се подреждат по събития.""");
        give("Писмо до членовете за данните към отчета", kalina, today.plusDays(5), last);
        var photos = give("Подреждане на снимките от събитията", petko, today.plusDays(10), last);
        var intern = intern();
        helpers.change(
                photos, helpers.add(photos, intern, "надписва снимките"), "надписва снимките", new BigDecimal("6.5"));
        absences.add(petko, today, today.plusDays(3));
    }

    private UUID give(String title, UUID person, @Nullable LocalDate due, UUID meeting) {
        return tasks.give(new TaskDraft(title, "", due, person, null, meeting));
    }

    /** Without an account, and as full a person as one with. */
    private UUID intern() {
        var person = actors.create(ActorDraft.person("Щурчо Несбъднат"));
        var organisation = network.profile().orElseThrow(NotFound::new).organisation();
        ties.begin(new TieDraft(person, organisation, "VOLUNTEER", "стажант", today.minusDays(40), null, ""));
        return person;
    }
}
