/**
 * Owns the full-text index: Bulgarian analysis, transliteration, tolerant look-up, and the job rows that keep the index
 * current. Never decides who may see a hit: each document carries its audience.
 */
@ApplicationModule(
        id = "platform.search",
        displayName = "platform · search",
        allowedDependencies = {"platform.access", "platform.privacy", "platform.web"})
@NullMarked
package org.megdan.platform.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
