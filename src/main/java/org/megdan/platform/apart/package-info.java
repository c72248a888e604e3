/**
 * Owns running a program of our own in a process of its own, where a file made to do harm can exhaust only what that process
 * was given: little memory, no surroundings, limited time. It knows bytes in and bytes out: what is asked and answered, and
 * whether the answer may be believed, is its callers' matter.
 */
@ApplicationModule(
        id = "platform.apart",
        displayName = "platform · apart",
        allowedDependencies = {})
@NullMarked
package org.megdan.platform.apart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
