@NullMarked
package org.megdan.platform.web.assets;

import org.jspecify.annotations.NullMarked;
