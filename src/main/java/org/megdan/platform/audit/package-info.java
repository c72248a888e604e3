/**
 * Owns the log of acts: who did what to which thing, before and after, written in the transaction of the act. Never
 * updates or deletes an entry; the application's database role can take the words of an erased person out of it, and nothing else.
 */
@ApplicationModule(
        id = "platform.audit",
        displayName = "platform · audit",
        allowedDependencies = {"platform.access", "platform.hashes", "platform.privacy", "platform.web"})
@NullMarked
package org.megdan.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
