package org.megdan.core.actors.newcomers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Alike;
import org.megdan.core.actors.ContactPoint.Kind;
import org.megdan.core.actors.Newcomer;
import org.megdan.core.actors.Newcomer.Reach;
import org.megdan.core.actors.Newcomers;
import org.megdan.core.actors.Probe;
import org.megdan.testing.ModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ModuleTest
class LikenessesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Newcomers newcomers;

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
    void findsAFewOfThoseWhoShareANumberAndWhoeverSharesTheNameToo() {
        var count = 2_000;
        var office = new Reach(Kind.PHONE, "+359 601 12345");
        lists.bring(IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Newcomer(i, null, ActorDraft.person(InventedLists.name(i)), List.of(office), null))
                .toList());

        var start = Instant.now();
        var found = newcomers.alike(IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Probe(i, ActorKind.PERSON, InventedLists.name(i), "", "", "35960112345"))
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
