/** Every part of the look in every state, for whoever makes pages and for tests. */
@NullMarked
package org.megdan.platform.web.gallery;

import org.jspecify.annotations.NullMarked;
