/**
 * Owns SHA-256, by which contents are named and words kept that can't be guessed. Never knows what it hashes, and is not for
 * passwords: those are hashed slowly, where accounts are.
 */
@ApplicationModule(
        id = "platform.hashes",
        displayName = "platform · hashes",
        allowedDependencies = {})
@NullMarked
package org.megdan.platform.hashes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
