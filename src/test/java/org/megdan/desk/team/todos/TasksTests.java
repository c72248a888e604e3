package org.megdan.desk.team.todos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.Ties;
import org.megdan.desk.team.functions.FunctionText;
import org.megdan.desk.team.functions.Functions;
import org.megdan.desk.team.functions.HoldingDraft;
import org.megdan.desk.team.functions.Holdings;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Messages;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.ToDos;
import org.megdan.testing.Cast;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ModuleTest
class TasksTests {

    private static final UUID NOBODY = new UUID(0, 0);

    @Autowired
    ApplicationContext application;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskShelf shelf;

    @Autowired
    Helpers helpers;

    @Autowired
    Absences absences;

    @Autowired
    Messages messages;

    @Autowired
    List<ToDos> sources;

    private Stage stage;
    private UUID kalina = NOBODY;
    private UUID boyko = NOBODY;
    private UUID rositsa = NOBODY;
    private UUID neda = NOBODY;
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void enter() {
        stage = new Stage(application);
        kalina = stage.enter(Cast.COORDINATOR, "COORDINATOR");
        boyko = stage.enter(Cast.VOLUNTEER, "STAFF");
        rositsa = stage.enter(Cast.DELEGATE, "STAFF");
        neda = stage.enter(Cast.CITIZEN);
        today = application.getBean(Ties.class).today();
    }

    @Test
    void aTaskIsSeenByWhoHasItWhoGaveItAndWhoArrangesTheTeam() {
        var task = given(boyko);

        assertThat(shelf.find(task, viewer(boyko))).isPresent();
        assertThat(shelf.find(task, viewer(kalina))).isPresent();
        assertThat(shelf.find(task, viewer(rositsa))).isEmpty();
        assertThat(shelf.find(task, viewer(neda))).isEmpty();
    }

    @Test
    void onlyWhoArrangesTheTeamGivesToOthers() {
        assertThatThrownBy(() -> as(boyko, () -> tasks.give(TaskDraft.of("Чужда", rositsa, null))))
                .isInstanceOf(NotFound.class);
        assertThat(shelf.open(rositsa, viewer(rositsa))).isEmpty();
    }

    @Test
    void whatACitizenNotesForThemselvesIsNobodyElses() {
        var task = as(neda, () -> tasks.give(TaskDraft.of("Да прочета плана", neda, null)));

        assertThat(shelf.find(task, viewer(neda))).isPresent();
        assertThat(shelf.find(task, viewer(kalina))).isEmpty();
        assertThat(shelf.openOf(List.of(neda))).isEmpty();
    }

    @Test
    void aTaskThatIsDoneIsTakenBackAsItWas() {
        var task = given(boyko);
        as(boyko, () -> end(task));
        assertThat(shelf.open(boyko, viewer(boyko))).isEmpty();

        as(boyko, () -> {
            tasks.reopen(task);
            return task;
        });

        assertThat(shelf.open(boyko, viewer(boyko))).extracting(Task::id).containsExactly(task);
    }

    @Test
    void whoOnlyHelpsSeesTheTaskAndDoesNotEndIt() {
        var task = given(boyko);
        as(kalina, () -> helpers.add(task, neda, "носи столовете"));

        assertThat(shelf.find(task, viewer(neda))).isPresent();
        assertThatThrownBy(() -> as(neda, () -> end(task))).isInstanceOf(NotFound.class);
        assertThat(shelf.find(task, viewer(boyko)).orElseThrow().isOpen()).isTrue();
    }

    @Test
    void aHelperIsNamedOnceAndIsSomebodyElse() {
        var task = given(boyko);
        var helper = as(kalina, () -> helpers.add(task, neda, ""));
        as(kalina, () -> {
            helpers.change(task, helper, "реди", new BigDecimal("2.5"));
            return helper;
        });

        assertThatThrownBy(() -> as(kalina, () -> helpers.add(task, neda, "пак")))
                .isInstanceOf(Refusal.class)
                .hasMessage("team.todos.helper.known");
        assertThatThrownBy(() -> as(kalina, () -> helpers.add(task, boyko, "пак")))
                .isInstanceOf(Refusal.class)
                .hasMessage("team.todos.helper.self");
    }

    @Test
    void aDeputySeesTheTasksFromTheFirstDayToTheLastAndNoLonger() {
        var task = given(boyko);
        deputise(boyko, rositsa);

        assertThat(seenWhileAway(task, today.plusDays(1), today.plusDays(3))).isFalse();
        assertThat(seenWhileAway(task, today, today)).isTrue();
        assertThat(seenWhileAway(task, today.minusDays(3), today)).isTrue();
        assertThat(seenWhileAway(task, today.minusDays(3), today.minusDays(1))).isFalse();
    }

    @Test
    void aDeputyIsNotToldWhatTheAbsentNotedForThemselves() {
        as(neda, () -> tasks.give(TaskDraft.of("Да прочета плана", neda, null)));
        var own = application.getBean(TaskToDos.class);
        var layout = application.getBean(Layouts.class).ofLetter(viewer(neda), Language.BG);

        assertThat(as(neda, () -> own.of(viewer(neda), layout))).hasSize(1);
        assertThat(as(rositsa, () -> own.of(viewer(neda), layout))).isEmpty();
    }

    @Test
    void aDeputyWithoutARightInTheTeamSeesNothing() {
        var task = given(boyko);
        deputise(boyko, neda);
        as(kalina, () -> absences.add(boyko, today, today));

        assertThat(shelf.find(task, viewer(neda))).isEmpty();
    }

    @Test
    void whoIsAwayIsAwayOnceAtATime() {
        as(boyko, () -> absences.add(boyko, today, today.plusDays(5)));

        assertThatThrownBy(() -> as(boyko, () -> absences.add(boyko, today.plusDays(5), today.plusDays(9))))
                .isInstanceOf(Refusal.class)
                .hasMessage("team.todos.absence.known");
        assertThatThrownBy(() -> as(boyko, () -> absences.add(boyko, today.plusDays(9), today.plusDays(8))))
                .isInstanceOf(Refusal.class)
                .hasMessage("team.todos.absence.order");
    }

    @Test
    void nobodyWritesTheAbsenceOfAnother() {
        assertThatThrownBy(() -> as(boyko, () -> absences.add(rositsa, today, today)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void everySourceOfTasksHasAName() {
        assertThat(sources)
                .hasSizeGreaterThan(5)
                .allSatisfy(source -> assertThat(messages.has(source.source()))
                        .as(source.source())
                        .isTrue());
    }

    private boolean seenWhileAway(UUID task, LocalDate first, LocalDate last) {
        var absence = as(kalina, () -> absences.add(boyko, first, last));
        var seen = shelf.find(task, viewer(rositsa)).isPresent();
        as(kalina, () -> {
            absences.remove(absence);
            return absence;
        });
        return seen;
    }

    private void deputise(UUID person, @Nullable UUID deputy) {
        var card = application.getBean(Functions.class).write(new FunctionText("Сътрудник", "", List.of(), null));
        application.getBean(Holdings.class).begin(card, HoldingDraft.of(person, today.minusDays(9), deputy));
    }

    private UUID given(UUID person) {
        return as(kalina, () -> tasks.give(TaskDraft.of("Да се намери зала", person, today)));
    }

    private UUID end(UUID task) {
        tasks.end(task, Task.State.DONE, "");
        return task;
    }

    private <T> T as(UUID person, java.util.function.Supplier<T> act) {
        return Acting.as(viewer(person), act);
    }

    private Viewer viewer(UUID person) {
        return stage.viewer(person);
    }
}
