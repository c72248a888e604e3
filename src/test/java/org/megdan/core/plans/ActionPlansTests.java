package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.ActionEntry.Priority;
import org.megdan.platform.access.Viewer;
import org.megdan.testing.Covers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

class ActionPlansTests extends DraftedStrategy {

    private static final Viewer INSIDER =
            new Viewer(UUID.randomUUID(), UUID.randomUUID(), "Б.", Set.of(Visible.READ_INTERNAL));
    private static final String SLUG = "strategia-na-dobroto-selo";
    private static final UUID CLUB = UUID.randomUUID();

    @Autowired
    ActionPlans years;

    @Autowired
    ActionPlanShelf shelf;

    @Autowired
    Progress progress;

    UUID year;
    UUID entry;
    UUID activity;

    @BeforeEach
    void plansAYear() {
        plans.adopt(draft, Sample.DECISION, true);
        year = years.begin(draft, 2026).id();
        entry = years.choose(year, task, Priority.HIGH);
        activity = years.add(year, entry, activity("Почистване на левия бряг", LocalDate.of(2026, 4, 30)));
    }

    @Test
    @Covers("000/4a")
    void aYearIsInternalUntilItIsShared() {
        assertThat(shelf.view(SLUG, 2026, Viewer.ANYONE)).isEmpty();
        assertThat(shelf.late(Viewer.ANYONE)).isEmpty();
        assertThat(shelf.activitiesOf(task, Viewer.ANYONE)).isEmpty();
        assertThat(shelf.view(SLUG, 2026, INSIDER)).isPresent();

        years.share(year, true);
        assertThat(shelf.view(SLUG, 2026, Viewer.ANYONE)).isPresent();
    }

    @Test
    @Covers("000/4a")
    void anAdoptedYearIsFrozenAndItsProgressGoesOn() {
        years.adopt(year, Sample.DECISION);
        assertThat(years.isExactlyAdopted(year)).isTrue();

        assertThatThrownBy(() -> years.add(year, entry, activity("Друго", null)))
                .isInstanceOf(PlanRefusal.class);
        for (var statement : List.of(
                "update plans.activity set title = 'x'",
                "delete from plans.action_entry",
                "delete from plans.activity_partner",
                "update plans.action_plan set note = 'x'")) {
            assertThatThrownBy(() -> sql.sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("an adopted action plan never changes");
        }

        progress.note(activity, new ProgressNote(ActivityRow.State.DONE, LocalDate.of(2026, 4, 20), "20 души"));
        assertThat(onlyActivity().state()).isEqualTo(ActivityRow.State.DONE);
        assertThat(years.isExactlyAdopted(year)).isTrue();
    }

    @Test
    void whatShouldHaveEndedIsLateUntilItIsDone() {
        assertThat(onlyActivity().state()).isEqualTo(ActivityRow.State.LATE);
        assertThat(shelf.late(INSIDER)).hasSize(1);
        assertThat(shelf.waitingFor(List.of(CLUB), INSIDER)).hasSize(1);

        progress.note(activity, new ProgressNote(ActivityRow.State.CANCELLED, null, ""));
        assertThat(shelf.late(INSIDER)).isEmpty();
        assertThat(shelf.waitingFor(List.of(CLUB), INSIDER)).isEmpty();
    }

    @Test
    void whatNobodyLooksAtGoesStale() {
        assertThat(shelf.stale(30, INSIDER)).hasSize(1);

        progress.note(activity, new ProgressNote(ActivityRow.State.IN_PROGRESS, null, "Върви"));
        assertThat(shelf.stale(30, INSIDER)).isEmpty();
    }

    @Test
    void aCalendarFindsWhatTouchesItsDays() {
        assertThat(shelf.between(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30), INSIDER))
                .hasSize(1);
        assertThat(shelf.between(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31), INSIDER))
                .isEmpty();
    }

    @Test
    void whatChangedSinceItWasSeenIsNotAdopted() {
        var seen = shelf.view(SLUG, 2026, INSIDER).orElseThrow().sha256();
        years.prioritise(year, entry, 0, Priority.LOW, "");

        assertThatThrownBy(() -> years.adopt(year, Sample.DECISION, seen)).isInstanceOf(PlanRefusal.class);

        assertThat(shelf.draft(SLUG, 2026, INSIDER)).isPresent();
    }

    @Test
    void aRevisedYearKeepsItsProgress() {
        years.adopt(year, Sample.DECISION);
        progress.note(activity, new ProgressNote(ActivityRow.State.IN_PROGRESS, null, "Започна"));
        var revision = years.revise(year).id();
        var row = shelf.view(shelf.draft(SLUG, 2026, INSIDER).orElseThrow())
                .timeline()
                .getFirst();

        years.edit(revision, activity, row.lock(), activity("Почистване на двата бряга", LocalDate.of(2026, 12, 30)));
        years.adopt(revision, Sample.DECISION);

        assertThat(onlyActivity().title()).isEqualTo("Почистване на двата бряга");
        assertThat(onlyActivity().state()).isEqualTo(ActivityRow.State.IN_PROGRESS);
    }

    @Test
    void aTaskIsChosenOnceAndAYearPlannedOnce() {
        assertThatThrownBy(() -> years.choose(year, task, Priority.LOW)).isInstanceOf(PlanRefusal.class);
        assertThatThrownBy(() -> years.begin(draft, 2026)).isInstanceOf(PlanRefusal.class);
    }

    @Test
    @Covers("000/4b")
    void aDeviationHasAReasonAndASecondWriterGetsBothTexts() {
        progress.deviation(year, entry, 0, "Половината бряг", "Наводнение");

        assertThatThrownBy(() -> progress.deviation(year, entry, 0, "Друго", "Друго"))
                .isInstanceOf(StaleEdit.class);
        assertThat(shelf.view(SLUG, 2026, INSIDER)
                        .orElseThrow()
                        .entries()
                        .getFirst()
                        .reason())
                .isEqualTo("Наводнение");
    }

    @Test
    void onlyWhoAnswersForAnActivityMayNoteItsProgress() {
        var responsible = new Viewer(UUID.randomUUID(), CLUB, "К.", Set.of());

        assertThat(progress.find(activity, responsible)).isPresent();
        assertThat(progress.find(activity, INSIDER)).isEmpty();
    }

    private ActivityRow onlyActivity() {
        return shelf.view(SLUG, 2026, INSIDER).orElseThrow().timeline().getFirst();
    }

    private static ActivityEdit activity(String title, @Nullable LocalDate end) {
        return new ActivityEdit(title, CLUB, List.of(UUID.randomUUID()), LocalDate.of(2026, 4, 1), end);
    }
}
