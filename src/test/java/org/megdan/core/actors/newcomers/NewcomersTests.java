package org.megdan.core.actors.newcomers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Alike;
import org.megdan.core.actors.Newcomer;
import org.megdan.core.actors.Newcomers;
import org.megdan.core.actors.Probe;
import org.megdan.platform.web.Refusal;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ModuleTest
class NewcomersTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Actors actors;

    private InventedLists lists;

    @BeforeEach
    void enter() {
        lists = new InventedLists(application);
    }

    @Test
    @Tries("F4")
    void writesAllAndTakesItAllBack() {
        var known = lists.person("Мария Хаджистоянова");
        var before = lists.everything();
        var list = UUID.randomUUID();

        lists.bring(
                list,
                List.of(
                        lists.volunteer(2, null, "Нова Никоя"),
                        lists.volunteer(3, null, "Нова Никоя"),
                        lists.volunteer(4, known, "Мария")));

        var made = actors.search("Нова Никоя", List.of(ActorKind.PERSON), 5);
        assertThat(made).extracting(ActorName::slug).containsExactlyInAnyOrder("nova-nikoya", "nova-nikoya-2");
        var card = actors.card(known).orElseThrow();
        assertThat(card.contacts())
                .singleElement()
                .satisfies(contact -> assertThat(contact.value()).isEqualTo("line4@example.org"));
        assertThat(card.ties()).hasSize(1);
        assertThat(card.name()).isEqualTo("Мария Хаджистоянова");

        var back = lists.takeBack(list);

        assertThat(back.restored()).isEqualTo(3);
        assertThat(back.stay()).isEmpty();
        assertThat(lists.everything()).isEqualTo(before);
    }

    @Test
    @Tries("F2")
    void leavesNothingWhenARowInTheMiddleFails() {
        var before = lists.everything();
        var rows = List.of(
                lists.volunteer(2, null, "Първа Никоя"),
                new Newcomer(
                        3, null, new ActorDraft(ActorKind.PERSON, "Втори Никой", "", "831661388"), List.of(), null),
                lists.volunteer(4, null, "Трети Никой"));

        assertThatThrownBy(() -> lists.bring(rows)).isInstanceOf(Refusal.class);

        assertThat(lists.everything()).isEqualTo(before);
    }

    @Test
    void givesNoTieThatGrantsRights() {
        var bond = lists.bond(lists.network(), "COORDINATOR");
        var rows = List.of(new Newcomer(2, null, ActorDraft.person("Хитър Никой"), List.of(), bond));

        assertThatThrownBy(() -> lists.bring(rows)).isInstanceOf(Refusal.class);

        assertThat(actors.search("Хитър Никой", List.of(ActorKind.PERSON), 5)).isEmpty();
    }

    @Test
    void givesNoTieThatItsKindDoesNotJoin() {
        var council = lists.create(new ActorDraft(ActorKind.PUBLIC_BODY, "Община Измислена", "", null));
        var rows = List.of(lists.volunteer(2, council, "Община Измислена"));

        assertThatThrownBy(() -> lists.bring(rows))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("actors.refused.kind-does-not-join"));

        assertThat(actors.card(council).orElseThrow().ties()).isEmpty();
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
                .mapToObj(i -> new Probe(
                        i,
                        ActorKind.PERSON,
                        InventedLists.name(i),
                        "",
                        List.of("line" + i + "@example.org"),
                        List.of()))
                .toList();
        assertThat(newcomers.alike(probes)).isEmpty();
        lists.bring(IntStream.rangeClosed(1, count)
                .mapToObj(i -> lists.volunteer(i, null, InventedLists.name(i)))
                .toList());
        assertThat(newcomers.alike(probes).stream()
                        .filter(Alike::isCertain)
                        .map(Alike::line)
                        .distinct())
                .hasSize(count);
        return Duration.between(start, Instant.now());
    }
}
