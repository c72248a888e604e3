@NullMarked
package org.megdan.platform.web.gallery;

import org.jspecify.annotations.NullMarked;
