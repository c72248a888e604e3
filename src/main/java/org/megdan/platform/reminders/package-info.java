/**
 * Owns the weekly letter of what is late or due, and who wants it in which language. Never decides what waits for whom: it
 * asks every {@link org.megdan.platform.web.ToDos} on behalf of each account, with the rights of that moment. A module joins
 * by bringing a {@code ToDos} bean, and is in the letter as soon as a {@link org.megdan.platform.web.ToDo} of its presses.
 */
@ApplicationModule(
        id = "platform.reminders",
        displayName = "platform · reminders",
        allowedDependencies = {
            "platform.web",
            "platform.access",
            "platform.audit",
            "platform.database::revocations",
            "platform.identity",
            "platform.mail",
            "platform.privacy",
            "platform.hashes"
        })
@NullMarked
package org.megdan.platform.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
