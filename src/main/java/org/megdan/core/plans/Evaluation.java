package org.megdan.core.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation of a strategy: what was asked, found and changed.
 *
 * @param stageId the stage it belongs to, by stable id
 * @param published anyone may see it; else it is internal
 * @param revisions versions of the strategy that it led to
 */
public record Evaluation(
        UUID id,
        UUID planId,
        String slug,
        @Nullable UUID stageId,
        Kind kind,
        String title,
        State state,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean published,
        int lock,
        List<Question> questions,
        List<UUID> revisions) {

    /** What a form says of it. */
    public EvaluationEdit edit() {
        return new EvaluationEdit(kind, title, state, stageId, startsOn, endsOn);
    }

    public Optional<Question> question(UUID id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    public enum Kind {
        MID_TERM,
        FINAL
    }

    public enum State {
        PLANNED,
        UNDER_WAY,
        COMPLETED
    }

    /**
     * @param nodeId the goal or task it is about
     * @param response what those responsible answered
     * @param changeMade what was changed because of it
     * @param changedNodeId the goal or task in which the change is seen
     */
    public record Question(
            UUID id,
            @Nullable UUID nodeId,
            String question,
            String evidence,
            String finding,
            String response,
            String changeMade,
            @Nullable UUID changedNodeId,
            int position,
            int lock) {

        public QuestionEdit edit() {
            return new QuestionEdit(nodeId, question, evidence, finding, response, changeMade, changedNodeId);
        }
    }
}
