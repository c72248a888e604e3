package org.megdan.core.plans;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.evaluations.EvaluationReading;
import org.megdan.core.plans.evaluations.EvaluationWriting;
import org.megdan.core.plans.versions.VersionRows;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mid-term and final evaluations: internal until published. */
@Component
@Transactional
public class Evaluations {

    private final EvaluationReading reading;
    private final EvaluationWriting writing;
    private final VersionRows versions;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Evaluations(
            EvaluationReading reading,
            EvaluationWriting writing,
            VersionRows versions,
            Audit audit,
            ApplicationEventPublisher events) {
        this.reading = reading;
        this.writing = writing;
        this.versions = versions;
        this.audit = audit;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<Evaluation> all(String slug, Viewer viewer) {
        return reading.all(slug, viewer);
    }

    @Transactional(readOnly = true)
    public Optional<Evaluation> find(UUID evaluation, Viewer viewer) {
        return reading.find(evaluation, viewer);
    }

    /** What this person began or took over and nobody completed; two queries. */
    @Transactional(readOnly = true)
    public List<Evaluation> waitingFor(UUID person, Viewer viewer) {
        return reading.openOf(person, viewer);
    }

    public UUID begin(UUID plan, EvaluationEdit edit) {
        var id = writing.insert(plan, edit);
        changed("evaluation", get(id), id, null, edit);
        return id;
    }

    /** @throws StaleEdit with two {@link EvaluationEdit}s */
    public void edit(UUID evaluation, int lock, EvaluationEdit edit) {
        var before = get(evaluation);
        if (!writing.update(evaluation, lock, edit)) {
            throw new StaleEdit(evaluation, edit, before.edit(), before.lock());
        }
        changed("evaluation", before, evaluation, before.edit(), edit);
    }

    public void publish(UUID evaluation, boolean published) {
        var before = get(evaluation);
        writing.publish(evaluation, published);
        changed(
                "evaluation-published",
                before,
                evaluation,
                Map.of("published", before.published()),
                Map.of("published", published));
    }

    /** Throws it away with its questions, unless it was shown to anyone or led to a version. */
    public void discard(UUID evaluation) {
        var before = get(evaluation);
        if (before.published() || !before.revisions().isEmpty()) {
            throw new PlanRefusal("plans.refused.evaluation-stays");
        }
        changed("evaluation-discarded", before, evaluation, before, null);
        writing.discard(evaluation);
    }

    /** Names the evaluation as what led to an open draft of the same strategy. */
    public void ledTo(UUID evaluation, UUID version) {
        var before = get(evaluation);
        var draft = versions.openDraft(version);
        if (!draft.planId().equals(before.planId())) {
            throw new NotFound();
        }
        writing.ledTo(evaluation, version);
        changed("evaluation-led-to", before, evaluation, null, Map.of("version", draft.number()));
    }

    public UUID ask(UUID evaluation, QuestionEdit edit) {
        var question = writing.ask(evaluation, edit);
        changed("question", get(evaluation), question, null, edit);
        return question;
    }

    /** @throws StaleEdit with two {@link QuestionEdit}s */
    public void answer(UUID evaluation, UUID question, int lock, QuestionEdit edit) {
        var whole = get(evaluation);
        var before = question(whole, question);
        if (!writing.answer(evaluation, question, lock, edit)) {
            throw new StaleEdit(question, edit, before.edit(), before.lock());
        }
        changed("question", whole, question, before.edit(), edit);
    }

    public void remove(UUID evaluation, UUID question) {
        var whole = get(evaluation);
        var before = question(whole, question);
        writing.remove(evaluation, question);
        changed("question", whole, question, before.edit(), null);
    }

    private Evaluation get(UUID evaluation) {
        return reading.find(evaluation).orElseThrow(NotFound::new);
    }

    private static Evaluation.Question question(Evaluation evaluation, UUID id) {
        return evaluation.question(id).orElseThrow(NotFound::new);
    }

    private void changed(
            String verb, Evaluation evaluation, UUID subject, @Nullable Object before, @Nullable Object after) {
        audit.record(new Act("plans.act." + verb, "evaluation", subject, evaluation.planId(), before, after));
        events.publishEvent(new EvaluationChanged(evaluation.planId(), evaluation.id()));
    }
}
