package org.megdan.desk.strategy.versions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.strategy.tree.StrategyPage;
import org.megdan.platform.web.Crumb;

/**
 * A version as it stands, to be read.
 *
 * @param because the evaluations that led to it
 * @param mayAdd an open draft in front of somebody who may edit it
 * @param restore where what was just removed comes back, null when nothing was
 * @param takeBack where a document that was just brought in is taken back, null when none was
 */
public record VersionPage(
        String slug,
        String path,
        String title,
        String name,
        String state,
        boolean isDraft,
        String adoption,
        String note,
        List<Crumb> because,
        List<Crumb> crumbs,
        List<StrategyPage.Branch> branches,
        boolean mayAdd,
        @Nullable String restore,
        @Nullable String takeBack) {}
