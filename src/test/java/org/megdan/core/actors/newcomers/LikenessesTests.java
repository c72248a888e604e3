package org.megdan.core.actors.newcomers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Alike;
import org.megdan.core.actors.Alike.By;
import org.megdan.core.actors.ContactPoint.Kind;
import org.megdan.core.actors.Newcomer;
import org.megdan.core.actors.Newcomer.Reach;
import org.megdan.core.actors.Newcomers;
import org.megdan.core.actors.Probe;
import org.megdan.core.actors.Twin;
import org.megdan.testing.ModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class LikenessesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Newcomers newcomers;

    @Autowired
    JdbcClient sql;

    private InventedLists lists;

    @BeforeEach
    void enter() {
        lists = new InventedLists(application);
    }

    @Test
    void findsTheSameInEitherScriptBySpellingContactAndNumber() {
        var maria = lists.person("Мария Хаджистоянова");
        lists.contact(maria, Kind.PHONE, "0888 12-34-56");
        lists.contact(maria, Kind.EMAIL, "Maria@Example.org");
        var nest = lists.create(new ActorDraft(ActorKind.ORGANISATION, "Сдружение „Гнездо“", "", "831661388"));
        lists.person("Мирослав Хаджистоянов");

        var found = newcomers.alike(List.of(
                new Probe(2, ActorKind.PERSON, "Mariya Hadzhistoyanova", "", List.of(), List.of()),
                new Probe(3, ActorKind.PERSON, "Хаджистоянова Мария", "", List.of("maria@example.org"), List.of()),
                new Probe(4, ActorKind.PERSON, "Мария Петрова Хаджистоянова", "", List.of(), List.of("359888123456")),
                new Probe(5, ActorKind.ORGANISATION, "СНЦ Гнездо", "", List.of(), List.of()),
                new Probe(6, ActorKind.ORGANISATION, "Друго име", "831661388", List.of(), List.of()),
                new Probe(7, ActorKind.PERSON, "Никола Никоев", "", List.of(), List.of())));

        assertThat(found).extracting(Alike::line).containsExactly(2, 3, 4, 5, 6);
        assertThat(found).extracting(one -> one.actor().id()).containsExactly(maria, maria, maria, nest, nest);
        assertThat(found).extracting(Alike::isCertain).containsExactly(false, true, true, false, true);
    }

    @Test
    void findsANumberThatWasKeptWithTheZeroOfTheCountry() {
        var maria = lists.person("Мария Хаджистоянова");
        sql.sql("insert into actors.contact_point (actor, kind, value, since) values (?, 'PHONE', ?, actors.today())")
                .params(maria, "+359 (0)88 812 3456")
                .update();

        assertThat(newcomers.alike(
                        List.of(new Probe(2, ActorKind.PERSON, "Друго Име", "", List.of(), List.of("359888123456")))))
                .extracting(one -> one.actor().id())
                .containsExactly(maria);
    }

    @Test
    void findsTheSameInEitherScriptAmongTheLinesThemselves() {
        var twins = newcomers.twins(List.of(
                new Probe(2, ActorKind.PERSON, "Мария Хаджистоянова", "", List.of("Maria@Example.org"), List.of()),
                new Probe(3, ActorKind.PERSON, "Hadzhistoyanova Mariya", "", List.of(), List.of("359888123456")),
                new Probe(
                        4,
                        ActorKind.PERSON,
                        "Петър Небивал",
                        "",
                        List.of("x@example.org", "maria@example.org"),
                        List.of()),
                new Probe(5, ActorKind.PERSON, "Никола Никоев", "", List.of(), List.of("35960112345", "359888123456")),
                new Probe(6, ActorKind.ORGANISATION, "Сдружение „Гнездо“", "831661388", List.of(), List.of()),
                new Probe(7, ActorKind.ORGANISATION, "Друго име", "831661388", List.of(), List.of()),
                new Probe(8, ActorKind.ORGANISATION, "СНЦ Гнездо", "", List.of(), List.of()),
                new Probe(9, ActorKind.PERSON, "Нова Никоя", "", List.of(), List.of())));

        assertThat(twins)
                .containsExactly(
                        new Twin(3, 2, Set.of(By.NAME)),
                        new Twin(4, 2, Set.of(By.EMAIL)),
                        new Twin(5, 3, Set.of(By.PHONE)),
                        new Twin(7, 6, Set.of(By.EIK)),
                        new Twin(8, 6, Set.of(By.NAME)));
    }

    @Test
    void findsARecordByTheSecondAddressOfALine() {
        var maria = lists.person("Мария Хаджистоянова");
        lists.contact(maria, Kind.EMAIL, "maria@example.org");

        assertThat(newcomers.alike(List.of(new Probe(
                        2,
                        ActorKind.PERSON,
                        "Друго Име",
                        "",
                        List.of("drugo@example.org", "maria@example.org"),
                        List.of()))))
                .singleElement()
                .satisfies(one -> assertThat(one.by()).containsExactly(By.EMAIL));
    }

    @Test
    void findsAFewOfThoseWhoShareANumberAndWhoeverSharesTheNameToo() {
        var count = 2_000;
        var office = new Reach(Kind.PHONE, "+359 601 12345");
        lists.bring(IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Newcomer(i, null, ActorDraft.person(InventedLists.name(i)), List.of(office), null))
                .toList());

        var start = Instant.now();
        var found = newcomers.alike(IntStream.rangeClosed(1, count)
                .mapToObj(i ->
                        new Probe(i, ActorKind.PERSON, InventedLists.name(i), "", List.of(), List.of("35960112345")))
                .toList());

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(found).hasSizeLessThan(count * 10);
        var certain = found.stream().filter(Alike::isCertain).toList();
        assertThat(certain.stream().map(one -> one.line() + " " + one.actor().name()))
                .containsAll(IntStream.rangeClosed(1, count)
                        .mapToObj(i -> i + " " + InventedLists.name(i))
                        .toList());
    }
}
