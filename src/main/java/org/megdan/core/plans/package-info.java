/**
 * Owns the tree of intentions: strategies in versions, their nodes of any depth, target groups, expected results,
 * stages, adoption bound to a content hash, yearly action plans and evaluations; and the reading of a strategy document into an
 * outline. An adopted version never changes. Never counts anything: figures belong to measures.
 */
@ApplicationModule(
        id = "core.plans",
        displayName = "core · plans",
        allowedDependencies = {
            "platform.web",
            "platform.tables",
            "platform.apart",
            "platform.access",
            "platform.privacy",
            "platform.audit",
            "platform.search",
            "platform.hashes"
        })
@NullMarked
package org.megdan.core.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
