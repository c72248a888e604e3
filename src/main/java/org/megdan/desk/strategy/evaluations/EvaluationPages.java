package org.megdan.desk.strategy.evaluations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.Evaluation;
import org.megdan.core.plans.NodeCard;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.Stage;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.History;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;
import org.springframework.stereotype.Component;

/** Puts the page of an evaluation together; its queries do not grow with its questions. */
@Component
class EvaluationPages {

    private final EvaluationFinder finder;
    private final PlanShelf shelf;
    private final History history;

    EvaluationPages(EvaluationFinder finder, PlanShelf shelf, History history) {
        this.finder = finder;
        this.shelf = shelf;
        this.history = history;
    }

    EvaluationPage show(Evaluation evaluation, @Nullable Long older, Viewer viewer, Layout layout) {
        var words = new EvaluationWords(layout);
        var strategy = finder.strategy(evaluation.slug(), viewer);
        var versions = shelf.versions(evaluation.slug(), viewer);
        var revisions = new Revisions(layout, versions, evaluation.revisions());
        var cards = cards(evaluation, viewer);
        boolean mayEdit = viewer.may("plans.edit");
        return new EvaluationPage(
                EvaluationWords.path(evaluation),
                words.of(evaluation.kind()),
                evaluation.title(),
                words.when(evaluation),
                EvaluationWords.span(evaluation),
                stage(evaluation, strategy),
                words.of(evaluation.state()),
                words.look(evaluation.state()),
                evaluation.published(),
                crumbs(strategy, layout),
                evaluation.questions().stream()
                        .map(question -> question(evaluation, question, cards, revisions, mayEdit))
                        .toList(),
                revisions.rows(),
                new EvaluationPage.Acts(
                        mayEdit,
                        viewer.may("plans.adopt"),
                        mayEdit
                                && !evaluation.published()
                                && evaluation.revisions().isEmpty(),
                        mayEdit && mayLeadOn(evaluation, versions)),
                viewer.may("audit.read") ? history.of("evaluation", evaluation.id(), older) : null);
    }

    static List<Crumb> crumbs(PlanVersion strategy, Layout layout) {
        var base = "/strategy/" + strategy.slug();
        return List.of(
                new Crumb(strategy.title(), base),
                new Crumb(layout.t("strategy.evaluations.title"), base + "/evaluations"));
    }

    // something was found, and an open draft does not name this evaluation already
    private static boolean mayLeadOn(Evaluation evaluation, List<PlanVersion> versions) {
        return evaluation.questions().stream()
                        .anyMatch(question -> !question.finding().isEmpty())
                && versions.stream()
                        .noneMatch(version ->
                                version.isDraft() && evaluation.revisions().contains(version.id()));
    }

    private Map<UUID, NodeCard> cards(Evaluation evaluation, Viewer viewer) {
        var ids = evaluation.questions().stream()
                .flatMap(question -> Stream.of(question.nodeId(), question.changedNodeId()))
                .filter(Objects::nonNull)
                .<UUID>map(id -> id)
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : shelf.cards(ids, viewer);
    }

    private String stage(Evaluation evaluation, PlanVersion strategy) {
        if (evaluation.stageId() == null) {
            return "";
        }
        var found = finder.stages(strategy).get(evaluation.stageId());
        return found == null ? "" : name(found);
    }

    static String name(Stage stage) {
        return stage.period().isEmpty() ? stage.name() : stage.name() + " (" + stage.period() + ")";
    }

    private static EvaluationPage.Question question(
            Evaluation evaluation,
            Evaluation.Question question,
            Map<UUID, NodeCard> cards,
            Revisions revisions,
            boolean mayEdit) {
        var path = EvaluationWords.path(evaluation) + "/questions/" + question.id();
        var changed = question.changedNodeId();
        var seen = new ArrayList<Crumb>();
        if (changed != null) {
            link(changed, cards).ifPresent(seen::add);
        }
        if (!question.changeMade().isEmpty()) {
            seen.addAll(revisions.changesOf(changed));
        }
        return new EvaluationPage.Question(
                "q-" + question.id(),
                question.question(),
                question.nodeId() == null
                        ? null
                        : link(question.nodeId(), cards).orElse(null),
                Evidence.of(question.evidence()),
                paragraphs(question.finding()),
                paragraphs(question.response()),
                paragraphs(question.changeMade()),
                seen,
                mayEdit ? path + "/edit" : null,
                path + "/removal");
    }

    private static java.util.Optional<Crumb> link(UUID node, Map<UUID, NodeCard> cards) {
        return java.util.Optional.ofNullable(cards.get(node))
                .map(card -> new Crumb(card.label(), "/strategy/" + card.slug() + "/" + card.ref()));
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
