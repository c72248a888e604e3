/** What the server answers when an act can't be done, nothing is there, or something broke. */
@NullMarked
package org.megdan.platform.web.problem;

import org.jspecify.annotations.NullMarked;
