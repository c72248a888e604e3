package org.megdan.desk.people.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.testing.Cast;
import org.megdan.testing.OfficeStage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** The form of a tie, where its kind names a right of its own. */
class TiePagesTests extends OfficeStage {

    private static final String NEDA = "/people/neda-nauzhkimova";

    @Autowired
    Actors actors;

    @Autowired
    Ties ties;

    private Visitor administrator;
    private UUID room;

    @BeforeEach
    void enter() {
        stage.enter(Cast.ADMINISTRATOR, "ADMINISTRATOR");
        stage.enter(Cast.CITIZEN);
        room = stage.organisation(Cast.READING_ROOM);
        administrator = visitor(Cast.ADMINISTRATOR);
    }

    @Test
    void appointsADelegateOnlyWithTheRightForIt() {
        var refused = begin(administrator, NEDA, room, "DELEGATE");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("само от човек с право „delegates.appoint“");
        assertThat(refused.page().select("select[name=kind] option").eachAttr("value"))
                .contains("VOLUNTEER", "COORDINATOR")
                .doesNotContain("DELEGATE");

        assertThat(begin(coordinator, NEDA, room, "DELEGATE").location()).isEqualTo(NEDA);

        assertThat(administrator.get(NEDA).page().select("#ties form[action$=/end]"))
                .isEmpty();
        var end =
                coordinator.get(NEDA).page().select("#ties form[action$=/end]").attr("action");
        var forced = forced(administrator, NEDA, end);
        assertThat(forced.status()).isEqualTo(422);
        assertThat(forced.page().text()).contains("delegates.appoint", "Нищо не е променено");
        assertThat(coordinator.submit(NEDA, end, Map.of()).status()).isEqualTo(303);
    }

    @Test
    void letsNobodyAppointThemselves() {
        var own =
                "/people/" + actors.find(person(Cast.COORDINATOR)).orElseThrow().slug();

        var refused = begin(coordinator, own, room, "DELEGATE");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("Никой не определя сам себе си за „представител“");
    }

    @Test
    void leavesMembershipToTheDeskThatKeepsItsDecisions() {
        var card = "/people/" + actors.find(room).orElseThrow().slug();
        var refused = begin(coordinator, card, stage.network(), "MEMBER");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("започва и свършва с решение, което се записва в „Членство“");

        var tie = stage.asDirector(() -> ties.beginDecided(TieDraft.of(room, stage.network(), "MEMBER", ties.today())));

        var shown = coordinator.get(card);
        assertThat(shown.page().select("#ties").text()).contains("С решение, в „Членство“");
        assertThat(shown.page().select("#ties form[action$=/end]")).isEmpty();
        var forced = forced(coordinator, card, card + "/ties/" + tie + "/end");
        assertThat(forced.status()).isEqualTo(422);
        assertThat(forced.page().text()).contains("започва и свършва с решение");
        assertThat(begin(coordinator, NEDA, room, "MEMBER").location()).isEqualTo(NEDA);
    }

    @Test
    void tellsWhoMayBeginEachKind() {
        assertThat(coordinator.get("/people/kinds").page().select("#kinds").text())
                .contains(
                        "който има право delegates.appoint, но не за себе си",
                        "в мрежата – с решение в „Членство“",
                        "който може да дава права");
    }

    private Visitor.Answer begin(Visitor who, String card, UUID to, String kind) {
        return who.submit(card + "/ties/new", card + "/ties/new", Map.of("to", to.toString(), "kind", kind));
    }

    /** As the page no longer offers it. */
    private static Visitor.Answer forced(Visitor who, String page, String action) {
        var token = who.get(page).page().select("main form input[name=_csrf]").attr("value");
        return who.post(action, Map.of("_csrf", token));
    }

    private UUID person(Cast.Member member) {
        return actors.search(member.name(), List.of(), 2).getFirst().id();
    }
}
