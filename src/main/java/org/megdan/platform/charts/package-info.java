/**
 * Owns pictures of figures: SVG drawn on the server, each with its table. Never knows what is counted.
 */
@ApplicationModule(
        id = "platform.charts",
        displayName = "platform · charts",
        allowedDependencies = {"platform.web"})
@NullMarked
package org.megdan.platform.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
