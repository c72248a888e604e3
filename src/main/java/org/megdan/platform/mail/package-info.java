/**
 * Owns sending of single letters and their queue: a letter is a row of the transaction that asked for it and is sent at most
 * once. Never decides who receives what.
 */
@ApplicationModule(
        id = "platform.mail",
        displayName = "platform · mail",
        allowedDependencies = {"platform.privacy", "platform.web"})
@NullMarked
package org.megdan.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
