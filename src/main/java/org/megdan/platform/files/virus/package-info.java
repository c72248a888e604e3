/** Whether an upload is known to do harm: one test signature of our own, everything else by an outer scanner. */
@NullMarked
package org.megdan.platform.files.virus;

import org.jspecify.annotations.NullMarked;
