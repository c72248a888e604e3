/**
 * Measures the product beside a reference in the same run: requests, latencies, CPU, start, memory, growth. Never part of a
 * serving process: it starts the product as a program of its own and asks it over HTTP.
 */
@ApplicationModule(
        id = "desk.bench",
        displayName = "desk · bench",
        allowedDependencies = {
            "platform.access",
            "platform.console",
            "platform.identity",
            "platform.search",
            "platform.web",
            "core.actors",
            "core.plans"
        })
@NullMarked
package org.megdan.desk.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
