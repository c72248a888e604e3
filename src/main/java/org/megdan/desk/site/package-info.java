/**
 * What belongs to the site as a whole: home, about, search, feeds, sitemap, open data, help, the first-run page and
 * "My Megdan".
 */
@ApplicationModule(
        id = "desk.site",
        displayName = "desk · site",
        allowedDependencies = {
            "platform.web",
            "platform.access",
            "platform.search",
            "platform.export",
            "platform.charts",
            "platform.identity",
            "core.actors",
            "core.plans",
            "core.measures"
        })
@NullMarked
package org.megdan.desk.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
