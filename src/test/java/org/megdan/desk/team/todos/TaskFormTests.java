package org.megdan.desk.team.todos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.Decision;
import org.megdan.core.plans.NodeCard;
import org.megdan.core.plans.PlanBulk;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.testing.Cast;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A form reads what it shows, however large the strategies are. */
@ModuleTest
class TaskFormTests {

    private static final Decision DECISION = new Decision("Управителен съвет", "1", "1", LocalDate.of(2026, 1, 1));

    @Autowired
    ApplicationContext application;

    @Autowired
    TaskForms forms;

    @Autowired
    PlanBulk bulk;

    private Layout layout;
    private UUID kalina = new UUID(0, 0);

    @BeforeEach
    void enter() {
        var stage = new Stage(application);
        kalina = stage.enter(Cast.COORDINATOR, "COORDINATOR");
        layout = application.getBean(Layouts.class).ofLetter(stage.viewer(kalina), Language.BG);
    }

    @Test
    void openedItReadsTheTeamAndNoStrategy() {
        assertThat(Statements.of(() -> open(""))).isEqualTo(1);

        bulk.invent(1, 2000, DECISION);

        assertThat(Statements.of(() -> open(""))).isEqualTo(1);
        assertThat(open("").nodes()).isEmpty();
    }

    @Test
    void aTaskOfAStrategyIsLookedForInOneQuery() {
        bulk.invent(1, 30, DECISION);
        assertThat(Statements.of(() -> open("1."))).isEqualTo(2);

        bulk.invent(2, 2000, DECISION);
        bulk.invent(3, 2000, DECISION);

        assertThat(Statements.of(() -> open("1."))).isEqualTo(2);
        assertThat(open("1.").nodes()).hasSize(20);
    }

    @Test
    void theNumberItselfComesFirstAndSignsAreNoPatterns() {
        var version = bulk.invent(1, 30, DECISION);
        var leaf = open("1.").nodes().getLast();

        assertThat(open(leaf.code()).nodes()).first().extracting(NodeCard::id).isEqualTo(leaf.id());
        assertThat(open(version.title() + "%").nodes()).isEmpty();
        assertThat(open("_").nodes()).isEmpty();
        assertThat(open("\\").nodes()).isEmpty();
        assertThat(List.of(open("%").foundNone(), open("1.").foundNone())).containsExactly(true, false);
    }

    private TaskFormPage open(String words) {
        var page = forms.page(TaskForm.empty(kalina, null, words), null, FormErrors.NONE, layout);
        return (TaskFormPage) Objects.requireNonNull(page.getModel().get("page"));
    }
}
