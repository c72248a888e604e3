@NullMarked
package org.megdan.platform.web.cache;

import org.jspecify.annotations.NullMarked;
