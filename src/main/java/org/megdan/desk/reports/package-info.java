/**
 * The accountability report of a year: assembled from plan, readings, budget and evaluation, commented, published as an
 * immutable snapshot.
 */
@ApplicationModule(
        id = "desk.reports",
        displayName = "desk · reports",
        allowedDependencies = {
            "platform.web",
            "platform.access",
            "platform.api",
            "platform.audit",
            "platform.search",
            "platform.export",
            "platform.charts",
            "platform.snapshots",
            "platform.hashes",
            "core.plans",
            "core.measures"
        })
@NullMarked
package org.megdan.desk.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
