package org.megdan.core.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Cast;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ModuleTest
class AcquaintancesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Actors actors;

    @Autowired
    Ties ties;

    private Stage stage;

    @BeforeEach
    void found() {
        stage = new Stage(application);
    }

    @Test
    void findsPeopleByWhatTheyHaveInCommonTodayMostFirst() {
        var rosa = person("Роза Небивала");
        var stoyan = person("Стоян Невидян");
        var tsveta = person("Цвета Недействителна");
        var club = stage.organisation(Cast.YOUTH_CLUB);
        var hall = stage.organisation(Cast.READING_ROOM);
        tie(rosa, club);
        tie(rosa, hall);
        tie(tsveta, club);
        tie(stoyan, club);
        tie(stoyan, hall);

        assertThat(ties.acquaintances(rosa)).extracting(one -> one.other().id()).containsExactly(stoyan, tsveta);
        assertThat(ties.acquaintances(rosa).getFirst().through())
                .extracting(ActorName::id)
                .containsExactlyInAnyOrder(club, hall);
        assertThat(ties.acquaintances(club)).singleElement().satisfies(shared -> {
            assertThat(shared.other().id()).isEqualTo(hall);
            assertThat(shared.through()).hasSize(2);
        });
    }

    @Test
    void doesNotCountTheNetworkNorWhatIsOver() {
        var rosa = person("Роза Небивала");
        var stoyan = person("Стоян Невидян");
        var club = stage.organisation(Cast.YOUTH_CLUB);
        tie(rosa, stage.network());
        tie(stoyan, stage.network());
        tie(rosa, club);
        var over = tie(stoyan, club);
        stage.asDirector(() -> {
            ties.end(over, ties.today());
            return true;
        });

        assertThat(ties.acquaintances(rosa)).isEmpty();
        assertThat(ties.acquaintances(stage.network())).isEmpty();
    }

    @Test
    void asksOnceWhateverTheNumberOfTies() {
        var rosa = person("Роза Небивала");
        for (int i = 0; i < 60; i++) {
            var club = stage.organisation("Клуб " + i);
            tie(rosa, club);
            tie(person("Член " + i), club);
        }

        assertThat(Statements.of(() -> assertThat(ties.acquaintances(rosa)).hasSize(20)))
                .isEqualTo(1);
    }

    private UUID person(String name) {
        return stage.asDirector(() -> actors.create(ActorDraft.person(name)));
    }

    private UUID tie(UUID from, UUID to) {
        return stage.asDirector(() -> ties.beginDecided(TieDraft.of(from, to, "MEMBER", ties.today())));
    }
}
