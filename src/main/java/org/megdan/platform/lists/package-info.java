/**
 * Owns the piece of a long list that somebody asks for: narrowed, ordered and cut in the database by names that whoever owns
 * the rows gives out. Never knows who asks: a request, a job and an export say the same. How an address says it is
 * {@code platform.api}'s.
 */
@ApplicationModule(
        id = "platform.lists",
        displayName = "platform · lists",
        allowedDependencies = {})
@NullMarked
package org.megdan.platform.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
