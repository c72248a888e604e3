package org.megdan.desk.strategy.nodes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.strategy.indicators.NodeMeasures;
import org.megdan.platform.web.Crumb;

/**
 * A goal, measure, task or activity and all that is known of it.
 *
 * @param crumbs the strategy and the goals above
 * @param responsible who answers for it, and who takes part
 * @param responsibleAt the goal above that names who answers, null when it is named here; {@code groupsAt} likewise
 * @param activities what the years’ plans carry it out by, the newest year first
 * @param source where in the document it stands, empty when unknown
 * @param editPath null for who may not edit
 */
public record NodePage(
        String slug,
        String ref,
        String level,
        String code,
        String title,
        String description,
        List<Crumb> crumbs,
        String childrenTitle,
        List<Link> children,
        List<Group> groups,
        List<String> results,
        List<Crumb> responsible,
        List<Crumb> partners,
        @Nullable Crumb responsibleAt,
        @Nullable Crumb groupsAt,
        List<String> otherWordings,
        List<String> footnotes,
        List<Link> carriesOut,
        List<Link> carriedOutBy,
        List<Activity> activities,
        String source,
        String adoption,
        boolean isDraft,
        @Nullable Link previous,
        @Nullable Link next,
        @Nullable String editPath,
        NodeMeasures measures) {

    public String path() {
        return "/strategy/" + slug + "/" + ref;
    }

    public record Link(String path, String code, String title, String level) {}

    /** @param look of the badge that tells the state */
    public record Activity(String path, String year, String title, String period, String state, String look) {}

    public record Group(String name, String path) {}
}
