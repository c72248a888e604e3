/** How a controller's view name becomes a jte template. */
@NullMarked
package org.megdan.platform.web.view;

import org.jspecify.annotations.NullMarked;
