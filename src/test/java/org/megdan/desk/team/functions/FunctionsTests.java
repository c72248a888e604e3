package org.megdan.desk.team.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.Ties;
import org.megdan.platform.access.Acting;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.megdan.testing.Cast;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class FunctionsTests {

    private static final UUID NOBODY = new UUID(0, 0);

    @Autowired
    ApplicationContext application;

    @Autowired
    Functions functions;

    @Autowired
    Holdings holdings;

    @Autowired
    FunctionShelf shelf;

    @Autowired
    JdbcClient sql;

    private Stage stage;
    private UUID kalina = NOBODY;
    private UUID ognyan = NOBODY;

    @BeforeEach
    void enter() {
        stage = new Stage(application);
        kalina = stage.enter(Cast.COORDINATOR, "COORDINATOR");
        ognyan = stage.enter(Cast.CHAIR, "CHAIR");
    }

    @Test
    void aChangeIsANewVersionAndTheOldOneStays() {
        var card = functions.write(text("Координатор", null, "Води срещите"));

        functions.revise(card, 1, text("Координатор", null, "Води срещите", "Пише протокола"), "добавен протокол");

        assertThat(shelf.versions(card)).extracting(FunctionCard::number).containsExactly(2, 1);
        assertThat(shelf.versions(card).getLast().duties()).containsExactly("Води срещите");
        assertThat(shelf.find(card).orElseThrow().duties()).hasSize(2);
    }

    @Test
    void theSameWordsAgainAreNoNewVersion() {
        var card = functions.write(text("Координатор", null, "Води срещите"));

        functions.revise(card, 1, text("Координатор", null, "Води срещите"), "нищо");

        assertThat(shelf.versions(card)).hasSize(1);
    }

    @Test
    void whoSawAnOlderVersionIsRefused() {
        var card = functions.write(text("Координатор", null));
        functions.revise(card, 1, text("Координатор на мрежата", null), "");

        assertThatThrownBy(() -> functions.revise(card, 1, text("Друго", null), ""))
                .isInstanceOf(Refusal.class)
                .hasMessage("team.functions.refused.stale");
        assertThat(shelf.find(card).orElseThrow().title()).isEqualTo("Координатор на мрежата");
    }

    @Test
    void nobodyAnswersToThemselvesByWayOfOthers() {
        var chair = functions.write(text("Председател", null));
        var coordinator = functions.write(text("Координатор", chair));
        var assistant = functions.write(text("Сътрудник", coordinator));

        assertThatThrownBy(() -> functions.revise(chair, 1, text("Председател", assistant), ""))
                .isInstanceOf(Refusal.class)
                .hasMessage("team.functions.refused.ring");
    }

    @Test
    void theDatabaseRefusesToRewriteAVersion() {
        var card = functions.write(text("Координатор", null));

        assertThatThrownBy(() -> sql.sql("update team.function_version set purpose = 'друго' where card = :card")
                        .param("card", card)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
    }

    @Test
    void onlyTheTextThatWasSeenIsAcknowledged() {
        var card = functions.write(text("Координатор", null, "Води срещите"));
        var seen = shelf.find(card).orElseThrow().sha256();
        functions.revise(card, 1, text("Координатор", null, "Води срещите", "Мие чашите"), "");

        assertThatThrownBy(() -> Acting.as(stage.viewer(kalina), () -> functions.acknowledge(card, seen)))
                .isInstanceOf(Refusal.class)
                .hasMessage("team.functions.refused.changed");
        assertThat(shelf.acknowledged(List.of(card))).isEmpty();

        var now = shelf.find(card).orElseThrow().sha256();
        Acting.as(stage.viewer(kalina), () -> functions.acknowledge(card, now));
        assertThat(shelf.acknowledged(List.of(card)))
                .extracting(Acknowledged::person)
                .containsExactly(kalina);
    }

    @Test
    void aNewVersionIsAskedToBeReadAnew() {
        var card = functions.write(text("Координатор", null, "Води срещите"));
        var seen = shelf.find(card).orElseThrow().sha256();
        Acting.as(stage.viewer(kalina), () -> functions.acknowledge(card, seen));

        functions.revise(card, 1, text("Координатор", null, "Нещо друго"), "");

        assertThat(shelf.acknowledged(List.of(card))).isEmpty();
    }

    @Test
    void onePersonHasAFunctionOnceAtATime() {
        var card = functions.write(text("Координатор", null));
        var today = application.getBean(Ties.class).today();
        var first = holdings.begin(card, HoldingDraft.of(kalina, today.minusDays(10), null));

        assertThatThrownBy(() -> holdings.begin(card, HoldingDraft.of(kalina, today, null)))
                .isInstanceOf(Refusal.class)
                .hasMessage("team.functions.refused.held-already");

        holdings.end(first, today);
        assertThat(holdings.begin(card, HoldingDraft.of(kalina, today, ognyan))).isNotNull();
    }

    @Test
    void aTermEndsOnTheFirstDayOnWhichItNoLongerHolds() {
        var card = functions.write(text("Координатор", null));
        var today = application.getBean(Ties.class).today();
        var id = holdings.begin(card, HoldingDraft.of(kalina, today.minusDays(10), null));

        holdings.end(id, today);

        var held = shelf.holding(id).orElseThrow();
        assertThat(held.isOn(today.minusDays(1))).isTrue();
        assertThat(held.isOn(today)).isFalse();
    }

    @Test
    void theLogTellsThatAContractChangedAndNotWhatStandsInIt() {
        var card = functions.write(text("Координатор", null));
        var today = application.getBean(Ties.class).today();
        holdings.begin(card, new HoldingDraft(kalina, today, null, null, "ТД-2026-13", today, null));

        assertThat(sql.sql("select coalesce(string_agg(after::text, ' '), '') from audit.entry")
                        .query(String.class)
                        .single())
                .contains("contract")
                .doesNotContain("ТД-2026-13");
    }

    @Test
    void aClosedFunctionIsNobodysAndCantBeGiven() {
        var card = functions.write(text("Координатор", null));
        var today = application.getBean(Ties.class).today();
        var id = holdings.begin(card, HoldingDraft.of(kalina, today.minusDays(3), null));

        functions.close(card);

        assertThat(shelf.all()).isEmpty();
        assertThat(shelf.holding(id).orElseThrow().isOn(today)).isFalse();
        assertThatThrownBy(() -> holdings.begin(card, HoldingDraft.of(ognyan, today, null)))
                .isInstanceOf(NotFound.class);
    }

    private static FunctionText text(String title, @Nullable UUID above, String... duties) {
        return new FunctionText(title, "", List.of(duties), above);
    }
}
