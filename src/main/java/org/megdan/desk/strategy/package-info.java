/**
 * The coordinator's and the citizen's strategy: import with preview, the public tree and its pages, adoption and
 * revision, the plan of a year with its budget, timeline and calendar, evaluations, indicators on goals.
 */
@ApplicationModule(
        id = "desk.strategy",
        displayName = "desk · strategy",
        allowedDependencies = {
            "platform.web",
            "platform.tables",
            "platform.console",
            "platform.access",
            "platform.audit",
            "platform.export",
            "platform.charts",
            "platform.files",
            "core.actors",
            "core.plans",
            "core.plans::outline",
            "core.plans::reading",
            "core.measures"
        })
@NullMarked
package org.megdan.desk.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
