package org.megdan.desk.api.measures;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.Measures;
import org.megdan.core.measures.Progress;
import org.megdan.core.measures.Standing;
import org.megdan.core.plans.PlanTree;
import org.megdan.desk.api.Subjects;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.api.Catalogue;
import org.megdan.platform.api.Listing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How the topmost goals stand by the indicators under them. */
@Open
@RestController
class ProgressApi {

    private static final Catalogue<GoalProgress> GOALS =
            Catalogue.<GoalProgress>of(GoalProgress::node).sort("position", goal -> Catalogue.number(goal.position()));

    private final Subjects subjects;
    private final Measures measures;

    ProgressApi(Subjects subjects, Measures measures) {
        this.subjects = subjects;
        this.measures = measures;
    }

    @GetMapping("/api/v1/strategies/{slug}/progress")
    Listing<GoalProgress> goals(@PathVariable String slug, Viewer viewer, HttpServletRequest request) {
        var nodes = subjects.of(slug, viewer);
        var progress = measures.progress(nodes.goals());
        var goals = new ArrayList<GoalProgress>();
        for (var root : nodes.tree().roots()) {
            var reached = progress.getOrDefault(root.node().id(), Progress.NONE);
            goals.add(GoalProgress.of(goals.size() + 1, root.node(), reached));
        }
        return GOALS.page(goals, request);
    }

    /**
     * @param share the mean way covered by the indicators for which it can be told, 0 to 1
     * @param standings how many indicators stand how
     */
    record GoalProgress(
            UUID node,
            int position,
            String ref,
            String title,
            int indicators,
            @Nullable BigDecimal share,
            Map<Standing, Integer> standings) {

        static GoalProgress of(int position, PlanTree.Row goal, Progress progress) {
            return new GoalProgress(
                    goal.id(),
                    position,
                    goal.ref(),
                    goal.title(),
                    progress.indicators(),
                    progress.share(),
                    new TreeMap<>(progress.byStanding()));
        }
    }
}
