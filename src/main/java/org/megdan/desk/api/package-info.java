/**
 * The way in for programs: everything public that strategies, measures, plans of years and actors hold, as JSON, and the acts
 * of a person by their token. Reads through the viewer and acts by the same facades as the pages; it has no rule of its own
 * and keeps nothing. What it answers is described in {@code api/openapi.yaml}. Persons are not listed: their names stand on
 * pages, in their places. Reports answer for themselves (desk.reports).
 */
@ApplicationModule(
        id = "desk.api",
        displayName = "desk · api",
        allowedDependencies = {
            "platform.web",
            "platform.access",
            "platform.api",
            "platform.lists",
            "core.actors",
            "core.plans",
            "core.measures"
        })
@NullMarked
package org.megdan.desk.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
