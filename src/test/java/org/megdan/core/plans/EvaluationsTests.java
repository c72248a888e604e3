package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.platform.access.Viewer;
import org.megdan.testing.Covers;
import org.springframework.beans.factory.annotation.Autowired;

class EvaluationsTests extends DraftedStrategy {

    private static final String SLUG = "strategia-na-dobroto-selo";

    @Autowired
    Evaluations evaluations;

    UUID evaluation;
    UUID question;

    @BeforeEach
    void evaluatesHalfway() {
        evaluation = evaluations.begin(
                plans.version(draft).planId(),
                new EvaluationEdit(
                        Evaluation.Kind.MID_TERM,
                        "Междинна оценка",
                        Evaluation.State.UNDER_WAY,
                        null,
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 12, 31)));
        question = evaluations.ask(evaluation, new QuestionEdit(goal, "Чиста ли е реката?", "", "", "", "", null));
    }

    @Test
    @Covers("004/10")
    void aQuestionGoesFromEvidenceToTheChangeMade() {
        assertThat(evaluations.all(SLUG, Viewer.ANYONE)).isEmpty();
        evaluations.answer(
                evaluation,
                question,
                0,
                new QuestionEdit(
                        goal, "Чиста ли е реката?", "Проби", "Отчасти", "Приемаме", "Още едно почистване", null));
        evaluations.publish(evaluation, true);

        var seen = evaluations.find(evaluation, Viewer.ANYONE).orElseThrow();
        assertThat(seen.questions()).singleElement().satisfies(one -> {
            assertThat(one.finding()).isEqualTo("Отчасти");
            assertThat(one.changeMade()).isEqualTo("Още едно почистване", null);
            assertThat(one.nodeId()).isEqualTo(goal);
        });
    }

    @Test
    void theSecondOfTwoAnswersGetsBothTextsBack() {
        evaluations.answer(evaluation, question, 0, new QuestionEdit(goal, "Чиста ли е?", "", "Да", "", "", null));

        var stale = catchThrowableOfType(
                StaleEdit.class,
                () -> evaluations.answer(
                        evaluation, question, 0, new QuestionEdit(goal, "Чиста ли е?", "", "Не", "", "", null)));

        assertThat(((QuestionEdit) stale.yours()).finding()).isEqualTo("Не");
        assertThat(((QuestionEdit) stale.theirs()).finding()).isEqualTo("Да");
    }

    @Test
    void anEvaluationThatLedToAVersionStays() {
        evaluations.ledTo(evaluation, draft);

        assertThat(evaluations
                        .find(evaluation, Viewer.program("Проба", "plans.edit"))
                        .orElseThrow()
                        .revisions())
                .containsExactly(draft);
        assertThatThrownBy(() -> evaluations.discard(evaluation)).isInstanceOf(PlanRefusal.class);
        plans.adopt(draft, Sample.DECISION, true);
        assertThatThrownBy(() -> evaluations.ledTo(evaluation, draft)).isInstanceOf(PlanRefusal.class);
    }

    @Test
    void oneThatLedToNothingGoesWithItsQuestions() {
        evaluations.discard(evaluation);

        assertThat(evaluations.find(evaluation, Viewer.program("Проба", "plans.edit")))
                .isEmpty();
    }
}
