/**
 * Owns what every address under {@code /api/v1} has in common: how it asks for a piece of a list, in the names of
 * {@code platform.lists}, bodies that are read strictly, acts that are done once under an {@code Idempotency-Key}. A module of its own and no
 * part of web, because it keeps answers in the database and pages need none of it. Never knows what is listed or done, nor
 * how somebody is recognised.
 */
@ApplicationModule(
        id = "platform.api",
        displayName = "platform · api",
        allowedDependencies = {
            "platform.web",
            "platform.access",
            "platform.lists",
            "platform.hashes",
            "platform.privacy"
        })
@NullMarked
package org.megdan.platform.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
