/**
 * Owns stored bytes: a content-addressed folder, checked on reading, into which nothing known to be harmful comes. Never knows what a file means.
 */
@ApplicationModule(
        id = "platform.files",
        displayName = "platform · files",
        allowedDependencies = {
            "platform.web",
            "platform.database",
            "platform.database::room",
            "platform.audit",
            "platform.privacy",
            "platform.hashes"
        })
@NullMarked
package org.megdan.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
