/** The queue of letters and the job that sends them, with what happened to each. */
@NullMarked
package org.megdan.platform.mail.letters;

import org.jspecify.annotations.NullMarked;
