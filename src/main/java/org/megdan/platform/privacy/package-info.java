/**
 * Owns what a person may ask about themselves: what the installation keeps of them, as a page and as data. Knows
 * nothing itself: each module that keeps something of people brings a {@link org.megdan.platform.privacy.Knowing} bean. Never shows one
 * person what is known of another.
 */
@ApplicationModule(
        id = "platform.privacy",
        displayName = "platform · privacy",
        allowedDependencies = {"platform.access", "platform.web"})
@NullMarked
package org.megdan.platform.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
