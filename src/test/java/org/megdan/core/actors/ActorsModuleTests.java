package org.megdan.core.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.History;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Refusal;
import org.megdan.testing.Cast;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ModuleTest
class ActorsModuleTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Actors actors;

    @Autowired
    Ties ties;

    @Autowired
    History history;

    private Stage stage;

    @BeforeEach
    void found() {
        stage = new Stage(application);
    }

    @Test
    void findsAPersonInEitherScriptAndWithASlipOfTheHand() {
        var person = actors.create(ActorDraft.person("Цветанка Измислова-Щърбова"));

        for (var words : List.of("цветанка", "Tsvetanka", "измислова", "Tsvetanka Izmislva", "Щърбова")) {
            assertThat(actors.search(words, Set.of(), 5))
                    .as(words)
                    .extracting(ActorName::id)
                    .contains(person);
        }
        assertThat(actors.list(List.of(ActorKind.PERSON), "izmislova", null, Language.BG)
                        .rows())
                .extracting(ActorRow::id)
                .containsExactly(person);
    }

    @Test
    void listsByFamilyNameInPagesWithoutGaps() {
        for (int i = 0; i < 55; i++) {
            actors.create(ActorDraft.person("Иван Номер" + (100 + i)));
        }
        var first = actors.list(List.of(ActorKind.PERSON), "", null, Language.BG);
        var second = actors.list(List.of(ActorKind.PERSON), "", first.next(), Language.BG);

        assertThat(first.rows()).hasSize(50);
        assertThat(second.rows()).hasSize(5);
        assertThat(second.next()).isNull();
        assertThat(first.total()).isEqualTo(55).isEqualTo(second.total());
        assertThat(actors.list(List.of(ActorKind.PERSON), "зюмбюл", null, Language.BG)
                        .total())
                .isZero();
        assertThat(second.rows().getFirst().name()).isEqualTo("Иван Номер150");
    }

    @Test
    void givesEachActorAnAddressOfItsOwn() {
        var one = actors.create(ActorDraft.person("Мария Небивала"));
        var two = actors.create(ActorDraft.person("Мария Небивала"));

        assertThat(actors.find(one).orElseThrow().slug()).isEqualTo("maria-nebivala");
        assertThat(actors.find(two).orElseThrow().slug()).isEqualTo("maria-nebivala-2");
        assertThat(actors.find("maria-nebivala-2").orElseThrow().id()).isEqualTo(two);
        assertThat(actors.lookAlikes("Мария Небивалa", ActorKind.PERSON)).hasSize(2);
    }

    @Test
    void grantsRightsWhileATieHoldsAndTakesThemOnTheDayItEnds() {
        var person = stage.enter(Cast.CHAIR, "CHAIR");
        assertThat(stage.viewer(person).may("plans.adopt")).isTrue();
        assertThat(stage.viewer(person).may("plans.edit")).isFalse();

        var tie = actors.card(person).orElseThrow().ties().getFirst();
        stage.asDirector(() -> {
            ties.end(tie.id(), ties.today());
            return true;
        });

        assertThat(stage.viewer(person).rights()).isEmpty();
        assertThat(actors.card(person).orElseThrow().ties().getFirst().isCurrent())
                .isFalse();
    }

    @Test
    void grantsNothingForATieToAnotherOrganisation() {
        var person = stage.enter(Cast.DELEGATE);
        var club = stage.organisation(Cast.YOUTH_CLUB);
        stage.asDirector(() -> ties.begin(TieDraft.of(person, club, "COORDINATOR", ties.today())));

        assertThat(stage.viewer(person).rights()).isEmpty();
    }

    @Test
    void refusesTheSameTieTwiceAtOneTime() {
        var person = stage.enter(Cast.CHAIR, "CHAIR");

        assertThatThrownBy(() -> stage.asDirector(() -> ties.begin(TieDraft.of(
                        person, stage.network(), "CHAIR", ties.today().minusYears(1)))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("actors.refused.tie-held-already"));
    }

    @Test
    void letsNobodyGrantWhatTheyMayNot() {
        var person = stage.enter(Cast.CITIZEN);
        var draft = TieDraft.of(person, stage.network(), "ADMINISTRATOR", ties.today());

        assertThatThrownBy(() -> Acting.as(Stage.holder("actors.edit", "actors.grant"), () -> ties.begin(draft)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Acting.as(
                        Stage.holder("actors.edit"),
                        () -> ties.begin(TieDraft.of(person, stage.network(), "STAFF", ties.today()))))
                .isInstanceOf(Refusal.class);
        assertThat(stage.viewer(person).rights()).isEmpty();
    }

    @Test
    void keepsTheLastPersonWhoCanGrantRights() {
        var person = stage.enter(Cast.COORDINATOR, "COORDINATOR");
        var tie = actors.card(person).orElseThrow().ties().getFirst();

        assertThatThrownBy(() -> stage.asDirector(() -> {
                    ties.end(tie.id(), ties.today());
                    return true;
                }))
                .isInstanceOf(Refusal.class);
        assertThat(stage.viewer(person).may("actors.grant")).isTrue();
    }

    @Test
    @Tries("I2")
    void tellsWhatHappenedToAnActor() {
        var id = actors.create(ActorDraft.organisation(Cast.READING_ROOM));
        var draft = new ActorDraft(ActorKind.ORGANISATION, "Читалище „Просвета“", "", null);
        Acting.as(Stage.holder(), () -> actors.correct(id, 1, draft));

        var page = history.of("actor", id, null);

        assertThat(page.entries()).hasSize(2);
        var latest = page.entries().getFirst();
        assertThat(latest.actor()).isEqualTo("Някой");
        assertThat(latest.changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo(Cast.READING_ROOM);
            assertThat(change.after()).isEqualTo("Читалище „Просвета“");
        });
    }

    @Test
    void refusesToOverwriteANewerState() {
        UUID id = actors.create(ActorDraft.person("Един Човек"));
        actors.correct(id, 1, ActorDraft.person("Един Друг"));

        assertThatThrownBy(() -> actors.correct(id, 1, ActorDraft.person("Едно Трето")))
                .isInstanceOf(Refusal.class);
        assertThat(actors.find(id).orElseThrow().name()).isEqualTo("Един Друг");
    }
}
