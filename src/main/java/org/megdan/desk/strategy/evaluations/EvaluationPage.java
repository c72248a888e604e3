package org.megdan.desk.strategy.evaluations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.audit.HistoryPage;
import org.megdan.platform.web.Crumb;

/**
 * One evaluation, from what was asked to what was changed.
 *
 * @param span its days as programs write them, „2026-10-01/2026-12-31“; empty when neither is known
 * @param stage of the strategy, empty for none
 * @param revisions versions that it led to, as far as the viewer may see them
 * @param history null for who may not read it
 */
public record EvaluationPage(
        String path,
        String kind,
        String title,
        String when,
        String span,
        String stage,
        String state,
        String look,
        boolean isPublished,
        List<Crumb> crumbs,
        List<Question> questions,
        List<Revision> revisions,
        Acts acts,
        @Nullable HistoryPage history) {

    /** What was asked first. */
    public String description() {
        return questions.isEmpty() ? "" : questions.getFirst().question();
    }

    /**
     * @param about the goal or task, null for the whole strategy
     * @param seen where the change is: the goal or task as it is now, and what changed in it
     * @param edit where it is answered, null for who may not
     */
    public record Question(
            String id,
            String question,
            @Nullable Crumb about,
            List<Evidence> evidence,
            List<String> finding,
            List<String> response,
            List<String> change,
            List<Crumb> seen,
            @Nullable String edit,
            String removal) {}

    /** @param changes where it is compared with the version it came from, null for the first */
    public record Revision(
            String path,
            String name,
            String state,
            boolean isDraft,
            String adoption,
            @Nullable String changes) {}

    public record Acts(boolean edit, boolean publish, boolean discard, boolean revise) {}
}
