/** Styles, scripts and fonts under names that change with their content. */
@NullMarked
package org.megdan.platform.web.assets;

import org.jspecify.annotations.NullMarked;
