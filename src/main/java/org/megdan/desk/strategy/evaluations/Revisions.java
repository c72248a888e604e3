package org.megdan.desk.strategy.evaluations;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.PlanVersion;
import org.megdan.desk.strategy.Naming;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/**
 * The versions that an evaluation led to.
 *
 * @param versions of the strategy, as far as the viewer may see them
 * @param ids of those it led to
 */
record Revisions(Layout layout, List<PlanVersion> versions, List<UUID> ids) {

    List<EvaluationPage.Revision> rows() {
        return ledTo().stream().map(this::row).toList();
    }

    /** Where the differences are read, at the goal or task when it is known. */
    List<Crumb> changesOf(@Nullable UUID node) {
        var links = new ArrayList<Crumb>();
        for (var version : ledTo()) {
            var changes = changes(version);
            if (changes != null) {
                var label = layout.t("strategy.evaluations.changes", version.number());
                links.add(new Crumb(label, node == null ? changes : changes + "#d-" + node));
            }
        }
        return links;
    }

    private List<PlanVersion> ledTo() {
        return versions.stream().filter(version -> ids.contains(version.id())).toList();
    }

    private EvaluationPage.Revision row(PlanVersion version) {
        var naming = new Naming(layout);
        return new EvaluationPage.Revision(
                path(version.slug(), version.number()),
                layout.t("strategy.versions.version", version.number()),
                naming.state(version),
                version.isDraft(),
                naming.adoption(version.adoption()),
                changes(version));
    }

    private @Nullable String changes(PlanVersion version) {
        return versions.stream()
                .filter(from -> from.id().equals(version.basedOn()))
                .map(from -> path(version.slug(), from.number()) + "/changes/" + version.number())
                .findFirst()
                .orElse(null);
    }

    private static String path(String slug, int number) {
        return "/strategy/" + slug + "/versions/" + number;
    }
}
