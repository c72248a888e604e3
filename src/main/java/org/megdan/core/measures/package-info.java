/**
 * Owns indicators, targets and readings per period, their evidence and approval, budget lines with funding sources in
 * shares, and the meters by which modules offer automatic counts. Never knows what a subject is: it holds ids.
 */
@ApplicationModule(
        id = "core.measures",
        displayName = "core · measures",
        allowedDependencies = {"platform.web", "platform.access", "platform.audit", "platform.lists", "platform.privacy"
        })
@NullMarked
package org.megdan.core.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
