/** Public pages as compressed bytes under the stamp of what they show, here and as files for the server in front. */
@NullMarked
package org.megdan.platform.web.cache;

import org.jspecify.annotations.NullMarked;
