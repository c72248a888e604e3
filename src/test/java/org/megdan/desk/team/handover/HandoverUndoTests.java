package org.megdan.desk.team.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.desk.team.handover.Handovers.Passing;
import org.megdan.platform.access.Acting;
import org.megdan.platform.web.Charge;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layouts;
import org.megdan.testing.Cast;
import org.megdan.testing.ModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Undoing gives nothing to anybody who could have it then and could not now. */
@ModuleTest
class HandoverUndoTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Handovers handovers;

    @Autowired
    Charges charges;

    @Autowired
    JdbcClient sql;

    private Leaver leaver;

    @BeforeEach
    void enter() {
        leaver = Leaver.enter(application);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "team.entrusted.function",
                "team.entrusted.deputy",
                "team.entrusted.task",
                "plans.entrusted.activity",
                "measures.entrusted.figure"
            })
    void nothingComesBackToWhoIsNoneOfTheTeamAnyMoreWhateverItIs(String kind) {
        sql.sql("update actors.tie set since = since - 30").update();
        var passings = of(leaver.boyko()).stream()
                .filter(one -> one.kind().equals(kind))
                .map(one -> new Passing(one, leaver.rositsa()))
                .toList();
        var handover =
                Acting.as(leaver.stage().viewer(leaver.kalina()), () -> handovers.make(leaver.boyko(), passings));
        leaver.endTeamTie(application);
        leaver.volunteer(application);
        var before = standing();

        assertThat(passings).isNotEmpty();
        assertThatThrownBy(() -> Acting.as(leaver.stage().viewer(leaver.kalina()), () -> handovers.undo(handover)))
                .hasMessage("team.handover.refused.not-of-team");
        assertThat(standing()).isEqualTo(before);

        sql.sql("update actors.tie set until = null").update();
        Acting.as(leaver.stage().viewer(leaver.kalina()), () -> handovers.undo(handover));
        assertThat(standing()).isNotEqualTo(before);
    }

    @Test
    void whatSomebodyHadLeftBehindIsLeftBehindAgain() {
        leaver.endTeamTie(application);
        var before = standing();
        var handover = handOver(leaver.rositsa());
        assertThat(standing()).isNotEqualTo(before);

        Acting.as(leaver.stage().viewer(leaver.kalina()), () -> handovers.undo(handover));

        assertThat(standing()).isEqualTo(before);
        assertThat(charges.gone()).contains(leaver.boyko());
    }

    @Test
    void whoWasNoneOfTheTeamBeforeEitherGetsTheirsBack() {
        leaver.endTeamTie(application);
        leaver.volunteer(application);
        var before = standing();
        var handover = handOver(leaver.rositsa());

        Acting.as(leaver.stage().viewer(leaver.kalina()), () -> handovers.undo(handover));

        assertThat(standing()).isEqualTo(before);
    }

    @Test
    void nothingIsPassedOnToWhoIsNoneOfTheTeamWhateverTheFormSays() {
        var neda = leaver.stage().enter(Cast.CITIZEN);
        var before = standing();

        assertThatThrownBy(() -> handOver(neda)).hasMessage("team.handover.refused.not-of-team");
        assertThat(standing()).isEqualTo(before);
    }

    private UUID handOver(UUID to) {
        var passings =
                of(leaver.boyko()).stream().map(one -> new Passing(one, to)).toList();
        return Acting.as(leaver.stage().viewer(leaver.kalina()), () -> handovers.make(leaver.boyko(), passings));
    }

    private List<Charge> of(UUID person) {
        var layout = application.getBean(Layouts.class).ofLetter(leaver.stage().viewer(leaver.kalina()), Language.BG);
        return charges.of(List.of(person), layout).stream()
                .filter(Charge::isPassed)
                .toList();
    }

    private List<String> standing() {
        return sql.sql(HandoverTests.STANDING)
                .query((row, i) -> row.getString("line"))
                .list();
    }
}
