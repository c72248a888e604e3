package org.megdan.core.plans;

import java.util.Map;
import org.megdan.platform.access.Viewer;

/**
 * The one rule of who sees what of strategies, as SQL: pages, API, search, feeds, exports and counts all use it. A published
 * version is for anyone; an adopted one also for who may read internal things; a draft for who may edit or adopt it.
 */
public final class Visible {

    public static final String EDIT = "plans.edit";
    public static final String ADOPT = "plans.adopt";
    public static final String READ_INTERNAL = "plans.read-internal";

    private Visible() {}

    /** A condition on the row of {@code plans.version} under this alias; needs the parameters of {@link #to}. */
    public static String version(String alias) {
        return """
                (:mayReadDrafts or exists (select from plans.publication visible where visible.version_id = %1$s.id)
                 or (:mayReadInternal and %1$s.state = 'ADOPTED'))""".formatted(alias);
    }

    /**
     * The current version of the strategy under this alias, as a row source: the latest adopted one that may be seen, else
     * the draft when that may be seen.
     */
    public static String current(String plan) {
        return """
                (select c.* from plans.version c where c.plan_id = %s.id and %s
                 order by c.state = 'ADOPTED' desc, c.number desc limit 1)""".formatted(plan, version("c"));
    }

    /** A condition on the row of {@code plans.action_plan} under this alias; needs the parameters of {@link #to}. */
    public static String actionPlan(String alias) {
        return """
                (:mayEdit or exists (select from plans.action_plan_share visible where visible.action_plan_id = %1$s.id)
                 or :mayReadInternal)""".formatted(alias);
    }

    /** A condition on the row of {@code plans.evaluation} under this alias; needs the parameters of {@link #to}. */
    public static String evaluation(String alias) {
        return "(:mayEdit or :mayReadInternal or %s.published_at is not null)".formatted(alias);
    }

    public static Map<String, Boolean> to(Viewer viewer) {
        return Map.of(
                "mayEdit",
                viewer.may(EDIT),
                "mayReadDrafts",
                // nobody adopts a text unread
                viewer.may(EDIT) || viewer.may(ADOPT),
                "mayReadInternal",
                viewer.may(READ_INTERNAL));
    }
}
