/**
 * Owns how a request becomes a page: the jte view, {@link org.megdan.platform.web.Layout}, the two languages with their
 * messages, error pages with a reference number, and the cache of public pages. Never knows what a page is about: desks
 * and concepts bring their page records, menu entries and messages.
 */
@ApplicationModule(
        id = "platform.web",
        displayName = "platform · web",
        allowedDependencies = {"platform.access", "platform.database", "platform.database::room", "platform.hashes"})
@NullMarked
package org.megdan.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
