package org.megdan.desk.api.years;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.Evaluation;
import org.megdan.core.plans.Evaluations;
import org.megdan.core.plans.PlanShelf;
import org.megdan.desk.api.Order;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.api.Catalogue;
import org.megdan.platform.api.Listing;
import org.megdan.platform.web.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Evaluations: for anyone those that are published. */
@Open
@RestController
@RequestMapping("/api/v1/strategies/{slug}/evaluations")
class EvaluationsApi {

    private static final Catalogue<Assessment> EVALUATIONS = Catalogue.<Assessment>of(Assessment::id)
            .filter("kind", one -> List.of(one.kind()))
            .filter("state", one -> List.of(one.state()))
            .sort("startsOn", one -> Order.day(one.startsOn()))
            .sort("title", one -> Order.text(one.title()));

    private final PlanShelf shelf;
    private final Evaluations evaluations;

    EvaluationsApi(PlanShelf shelf, Evaluations evaluations) {
        this.shelf = shelf;
        this.evaluations = evaluations;
    }

    @GetMapping
    Listing<Assessment> all(@PathVariable String slug, Viewer viewer, HttpServletRequest request) {
        return EVALUATIONS.page(found(slug, viewer).stream().map(Assessment::of).toList(), request);
    }

    @GetMapping("/{id}")
    Assessment one(@PathVariable String slug, @PathVariable UUID id, Viewer viewer) {
        return found(slug, viewer).stream()
                .filter(one -> one.id().equals(id))
                .map(Assessment::of)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Evaluation> found(String slug, Viewer viewer) {
        return shelf.version(slug, null, viewer)
                .map(version -> evaluations.all(version.slug(), viewer))
                .orElseThrow(NotFound::new);
    }

    record Assessment(
            UUID id,
            Evaluation.Kind kind,
            String title,
            Evaluation.State state,
            boolean published,
            @Nullable UUID stage,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            List<Question> questions) {

        static Assessment of(Evaluation evaluation) {
            return new Assessment(
                    evaluation.id(),
                    evaluation.kind(),
                    evaluation.title(),
                    evaluation.state(),
                    evaluation.published(),
                    evaluation.stageId(),
                    evaluation.startsOn(),
                    evaluation.endsOn(),
                    evaluation.questions().stream()
                            .map(one -> new Question(
                                    one.id(),
                                    one.nodeId(),
                                    one.question(),
                                    one.evidence(),
                                    one.finding(),
                                    one.response(),
                                    one.changeMade(),
                                    one.changedNodeId()))
                            .toList());
        }
    }

    record Question(
            UUID id,
            @Nullable UUID node,
            String question,
            String evidence,
            String finding,
            String response,
            String changeMade,
            @Nullable UUID changedNode) {}
}
