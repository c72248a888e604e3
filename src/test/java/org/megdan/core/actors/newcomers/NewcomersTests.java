package org.megdan.core.actors.newcomers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Alike;
import org.megdan.core.actors.ContactPoint.Kind;
import org.megdan.core.actors.Newcomer;
import org.megdan.core.actors.Newcomer.Bond;
import org.megdan.core.actors.Newcomer.Reach;
import org.megdan.core.actors.Newcomers;
import org.megdan.core.actors.Probe;
import org.megdan.core.actors.Ties;
import org.megdan.platform.web.Refusal;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class NewcomersTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Actors actors;

    @Autowired
    Ties ties;

    @Autowired
    JdbcClient sql;

    private Stage stage;

    @BeforeEach
    void enter() {
        stage = new Stage(application);
    }

    @Test
    void findsTheSameInEitherScriptBySpellingContactAndNumber() {
        var maria = person("Мария Хаджистоянова");
        contact(maria, Kind.PHONE, "0888 12-34-56");
        contact(maria, Kind.EMAIL, "Maria@Example.org");
        var nest = stage.asDirector(
                () -> actors.create(new ActorDraft(ActorKind.ORGANISATION, "Сдружение „Гнездо“", "", "831661388")));
        person("Мирослав Хаджистоянов");

        var found = newcomers.alike(List.of(
                new Probe(2, ActorKind.PERSON, "Mariya Hadzhistoyanova", "", "", ""),
                new Probe(3, ActorKind.PERSON, "Хаджистоянова Мария", "", "maria@example.org", ""),
                new Probe(4, ActorKind.PERSON, "Мария Петрова Хаджистоянова", "", "", "359888123456"),
                new Probe(5, ActorKind.ORGANISATION, "СНЦ Гнездо", "", "", ""),
                new Probe(6, ActorKind.ORGANISATION, "Друго име", "831661388", "", ""),
                new Probe(7, ActorKind.PERSON, "Никола Никоев", "", "", "")));

        assertThat(found).extracting(Alike::line).containsExactly(2, 3, 4, 5, 6);
        assertThat(found).extracting(one -> one.actor().id()).containsExactly(maria, maria, maria, nest, nest);
        assertThat(found).extracting(Alike::isCertain).containsExactly(false, true, true, false, true);
    }

    @Test
    @Tries("F4")
    void writesAllAndTakesItAllBack() {
        var known = person("Мария Хаджистоянова");
        var before = everything();
        var list = UUID.randomUUID();

        bring(
                list,
                List.of(
                        volunteer(2, null, "Нова Никоя"),
                        volunteer(3, null, "Нова Никоя"),
                        volunteer(4, known, "Мария")));

        var made = actors.search("Нова Никоя", List.of(ActorKind.PERSON), 5);
        assertThat(made).extracting(ActorName::slug).containsExactlyInAnyOrder("nova-nikoya", "nova-nikoya-2");
        var card = actors.card(known).orElseThrow();
        assertThat(card.contacts())
                .singleElement()
                .satisfies(contact -> assertThat(contact.value()).isEqualTo("line4@example.org"));
        assertThat(card.ties()).hasSize(1);
        assertThat(card.name()).isEqualTo("Мария Хаджистоянова");

        var back = stage.asDirector(() -> newcomers.takeBack(list));

        assertThat(back.restored()).isEqualTo(3);
        assertThat(back.stay()).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @Tries("F2")
    void leavesNothingWhenARowInTheMiddleFails() {
        var before = everything();
        var rows = List.of(
                volunteer(2, null, "Първа Никоя"),
                new Newcomer(
                        3, null, new ActorDraft(ActorKind.PERSON, "Втори Никой", "", "831661388"), List.of(), null),
                volunteer(4, null, "Трети Никой"));

        assertThatThrownBy(() -> bring(UUID.randomUUID(), rows)).isInstanceOf(Refusal.class);

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void keepsWhatSomebodyWorkedOnSince() {
        var list = UUID.randomUUID();
        bring(list, List.of(volunteer(2, null, "Първа Никоя"), volunteer(3, null, "Втори Никой")));
        var first = actors.find("parva-nikoya").orElseThrow().id();
        stage.asDirector(() -> {
            actors.correct(first, 1, new ActorDraft(ActorKind.PERSON, "Първа Поправена", "", null));
            return first;
        });

        var back = stage.asDirector(() -> newcomers.takeBack(list));

        assertThat(back.stay()).extracting(ActorName::name).containsExactly("Първа Поправена");
        assertThat(actors.card(first).orElseThrow().contacts()).hasSize(1);
        assertThat(actors.find("vtori-nikoy")).isEmpty();
    }

    @Test
    void keepsAnOrganisationThatALaterListTiesPeopleTo() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        bring(first, List.of(organisation(2, "Сдружение „Гнездо“"), organisation(3, "Сдружение „Хвърчило“")));
        var nest = actors.find("sdruzhenie-gnezdo").orElseThrow().id();
        var bond = new Bond(nest, "DELEGATE", "", ties.today(), null, "");
        bring(second, List.of(new Newcomer(2, null, ActorDraft.person("Първа Никоя"), List.of(), bond)));

        var back = stage.asDirector(() -> newcomers.takeBack(first));

        assertThat(back.stay()).extracting(ActorName::id).containsExactly(nest);
        assertThat(actors.find("sdruzhenie-hvarchilo")).isEmpty();
        assertThat(actors.find("parva-nikoya")).isPresent();
    }

    @Test
    void takesTwoListsBackFromTheLastToTheFirst() {
        var before = everything();
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        bring(first, List.of(organisation(2, "Сдружение „Гнездо“")));
        var nest = actors.find("sdruzhenie-gnezdo").orElseThrow().id();
        var bond = new Bond(nest, "DELEGATE", "", ties.today(), null, "");
        bring(second, List.of(new Newcomer(2, null, ActorDraft.person("Първа Никоя"), List.of(), bond)));

        stage.asDirector(() -> newcomers.takeBack(second));
        var back = stage.asDirector(() -> newcomers.takeBack(first));

        assertThat(back.stay()).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void givesNoTieThatGrantsRights() {
        var bond = new Bond(stage.network(), "COORDINATOR", "", ties.today(), null, "");
        var rows = List.of(new Newcomer(2, null, ActorDraft.person("Хитър Никой"), List.of(), bond));

        assertThatThrownBy(() -> bring(UUID.randomUUID(), rows)).isInstanceOf(Refusal.class);

        assertThat(actors.search("Хитър Никой", List.of(ActorKind.PERSON), 5)).isEmpty();
    }

    @Test
    void findsAFewOfThoseWhoShareANumberAndWhoeverSharesTheNameToo() {
        var count = 2_000;
        var office = new Reach(Kind.PHONE, "+359 601 12345");
        bring(
                UUID.randomUUID(),
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> new Newcomer(i, null, ActorDraft.person(name(i)), List.of(office), null))
                        .toList());

        var start = Instant.now();
        var found = newcomers.alike(IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Probe(i, ActorKind.PERSON, name(i), "", "", "35960112345"))
                .toList());

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(found).hasSizeLessThan(count * 10);
        var certain = found.stream().filter(Alike::isCertain).toList();
        assertThat(certain.stream().map(one -> one.line() + " " + one.actor().name()))
                .containsAll(IntStream.rangeClosed(1, count)
                        .mapToObj(i -> i + " " + name(i))
                        .toList());
    }

    @Test
    void takesTwoThousandAtOnce() {
        assertThat(timed(2_000)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    @Tag("large")
    void takesTwentyThousandWithinAMinute() {
        assertThat(timed(20_000)).isLessThan(Duration.ofSeconds(60));
    }

    /** Looked for, written and looked for again, when all of them are known. */
    private Duration timed(int count) {
        var start = Instant.now();
        var probes = IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Probe(i, ActorKind.PERSON, name(i), "", "line" + i + "@example.org", ""))
                .toList();
        assertThat(newcomers.alike(probes)).isEmpty();
        bring(
                UUID.randomUUID(),
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> volunteer(i, null, name(i)))
                        .toList());
        assertThat(newcomers.alike(probes).stream()
                        .filter(Alike::isCertain)
                        .map(Alike::line)
                        .distinct())
                .hasSize(count);
        return Duration.between(start, Instant.now());
    }

    private static String name(int i) {
        var letters = "бвгдзклмнпрст";
        var word = new StringBuilder();
        for (int rest = i; rest > 0; rest /= letters.length()) {
            word.append(letters.charAt(rest % letters.length())).append('а');
        }
        return "Измислена Ка" + word;
    }

    private Newcomer volunteer(int line, @Nullable UUID known, String name) {
        return new Newcomer(
                line,
                known,
                ActorDraft.person(name),
                List.of(new Reach(Kind.EMAIL, "line" + line + "@example.org")),
                new Bond(stage.network(), "VOLUNTEER", "", ties.today(), null, "Списък"));
    }

    private static Newcomer organisation(int line, String name) {
        return new Newcomer(line, null, ActorDraft.organisation(name), List.of(), null);
    }

    private void bring(UUID list, List<Newcomer> rows) {
        stage.asDirector(() -> {
            newcomers.bring(list, rows);
            return list;
        });
    }

    private UUID person(String name) {
        return stage.asDirector(() -> actors.create(ActorDraft.person(name)));
    }

    private void contact(UUID actor, Kind kind, String value) {
        stage.asDirector(() -> {
            actors.addContact(actor, kind, value, "", false);
            return actor;
        });
    }

    /** All records of people as text. */
    private String everything() {
        return String.join(
                "\n", sql.sql("""
                select a::text from actors.actor a union all select c::text from actors.contact_point c
                union all select t::text from actors.tie t union all select b::text from actors.brought b order by 1
                """).query((row, number) -> row.getString(1)).list());
    }
}
