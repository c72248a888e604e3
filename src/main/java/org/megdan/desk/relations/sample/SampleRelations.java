package org.megdan.desk.relations.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.Network;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.consents.Consents;
import org.megdan.core.actors.consents.Giving;
import org.megdan.core.actors.consents.Way;
import org.megdan.desk.relations.cards.Deeds;
import org.megdan.desk.relations.cards.SaveDetails;
import org.megdan.desk.relations.expertise.Expertise;
import org.megdan.desk.relations.funding.Matching;
import org.megdan.desk.relations.funding.TypedTask;
import org.megdan.desk.relations.views.View;
import org.megdan.desk.relations.views.ViewList;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.search.Transliteration;
import org.megdan.platform.web.Language;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills the views of the demonstration once, after its people are there. */
@Profile("demo")
@Order(10)
@Component
class SampleRelations implements ApplicationRunner {

    private static final LocalDate SINCE = LocalDate.of(2024, 3, 1);
    private static final Viewer COORDINATOR = Viewer.program("Калина Приказкова", "actors.edit", "delegates.appoint");

    private final Actors actors;
    private final Ties ties;
    private final Network network;
    private final ViewList list;
    private final SaveDetails details;
    private final Deeds deeds;
    private final TypedTask tasks;
    private final Expertise expertise;
    private final Matching matching;
    private final Consents consents;
    private final JdbcClient sql;
    private final Clock clock;

    SampleRelations(
            Actors actors,
            Ties ties,
            Network network,
            ViewList list,
            SaveDetails details,
            Deeds deeds,
            TypedTask tasks,
            Expertise expertise,
            Matching matching,
            Consents consents,
            JdbcClient sql,
            Clock clock) {
        this.actors = actors;
        this.ties = ties;
        this.network = network;
        this.list = list;
        this.details = details;
        this.deeds = deeds;
        this.tasks = tasks;
        this.expertise = expertise;
        this.matching = matching;
        this.consents = consents;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (list.counts().isEmpty()) {
            Acting.as(COORDINATOR, this::fill);
        }
    }

    private void fill() {
        var known = new HashMap<String, UUID>();
        for (var view : View.values()) {
            Lines.of(view).lines().forEach(line -> {
                var cells =
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
                enter(view, cells, known);
            });
        }
        expertise.need(Map.of("law", 2, "public-finance", 2, "children", 1, "media", 1, "disability", 1));
        about("1", "participation", "giving");
        about("2", "volunteering", "youth", "children");
        about("3", "social-services", "older-people");
        speakers(known);
        listed("Ясна Кръглоумова", "Зорница Приказливова");
        deeds();
    }

    private void deeds() {
        together(
                View.OFFICIALS,
                "Венелин Мъглявоградски",
                "Среща за бюджета на младежките дейности",
                "Младежки клуб „Хвърчило“",
                "1.3.1");
        together(
                View.EXPERTS,
                "Ясна Кръглоумова",
                "Становище по проекта за наредба",
                "Читалище „Несъществувало 1901“",
                "1.1.6");
        together(
                View.EXPERTS,
                "Зорница Приказливова",
                "Обучение как се говори с медии",
                "Младежки клуб „Хвърчило“",
                "4.5.1");
        together(
                View.PARTNERS,
                "Ресурсен център „Кладенец“",
                "Съвет за промяна на устав",
                "Младежки клуб „Хвърчило“",
                "1.1.5");
        together(View.DONORS, "„Въздушни кули“ ООД", "Боя и труд за салона", "Читалище „Несъществувало 1901“", "4.6.3");
    }

    private void enter(View view, List<String> cells, Map<String, UUID> known) {
        var who = known.computeIfAbsent(cells.get(0), name -> created(view.kindOfFirst(), name));
        var to = cells.get(1).isEmpty()
                ? network.profile().orElseThrow().organisation()
                : known.computeIfAbsent(cells.get(1), name -> created(view.kindOfOther(), name));
        var until = cells.get(2).equals("Кмет") ? LocalDate.of(2027, 11, 10) : null;
        var tie = ties.begin(new TieDraft(who, to, view.tieKind(), cells.get(2), SINCE, until, "Разговор"));
        var values = new HashMap<String, String>();
        view.details().forEach(detail -> values.put(detail.name(), ""));
        for (var pair : cells.get(5).split(";")) {
            var at = pair.indexOf('=');
            values.put(pair.substring(0, at).strip(), pair.substring(at + 1).strip());
        }
        var topics = List.of(cells.get(3).split(", "));
        details.save(list.find(view, tie).orElseThrow(), 0, values, topics);
        looked(tie, Integer.parseInt(cells.get(4)));
    }

    private UUID created(ActorKind kind, String name) {
        var actor = actors.create(new ActorDraft(kind, name, "", null));
        if (kind != ActorKind.PUBLIC_BODY) {
            var address = Transliteration.slug(name).toLowerCase(Locale.ROOT) + "@example.org";
            actors.addContact(actor, ContactPoint.Kind.EMAIL, address, "", false);
        }
        return actor;
    }

    /** As if somebody had looked then: whoever begins a tie has looked today. */
    private void looked(UUID tie, int daysAgo) {
        sql.sql("update actors.tie set last_checked = :day where id = :tie")
                .param("day", Language.today(clock).minusDays(daysAgo))
                .param("tie", tie)
                .update();
    }

    private void about(String goal, String... topics) {
        tasks.find(goal, COORDINATOR).ifPresent(node -> matching.about(node, List.of(topics)));
    }

    /** These agreed to be presented to anybody. */
    private void listed(String... names) {
        var wording = consents.wordings("LISTED").getFirst().id();
        for (var name : names) {
            actors.search(name, List.of(ActorKind.PERSON), 1)
                    .forEach(who -> consents.give(new Giving(who.id(), "LISTED", wording, Way.PAPER, null, "Папка 3")));
        }
    }

    private void speakers(Map<String, UUID> known) {
        var web = known.getOrDefault("Мрежа на мрежите „Паяжина“", UUID.randomUUID());
        actors.search("Огнян Измислов", List.of(ActorKind.PERSON), 1)
                .forEach(ours -> ties.begin(
                        new TieDraft(ours.id(), web, "REPRESENTATIVE", "член на съвета", SINCE, null, "Решение № 4")));
        var theirs = created(ActorKind.PERSON, "Аспарух Възелов");
        ties.begin(new TieDraft(theirs, web, "DELEGATE", "", SINCE, null, ""));
    }

    private void together(View view, String name, String what, String forWhom, String task) {
        actors.search(name, List.of(view.kindOfFirst()), 1).stream()
                .flatMap(who -> actors.card(who.id()).orElseThrow().ties().stream())
                .filter(tie -> tie.kind().code().equals(view.tieKind()))
                .forEach(tie -> deeds.keep(
                        list.find(view, tie.id()).orElseThrow(),
                        LocalDate.of(2026, 5, 14),
                        what,
                        forWhom,
                        tasks.find(task, COORDINATOR).orElse(null)));
    }
}
