@NullMarked
package org.megdan.platform.identity.links;

import org.jspecify.annotations.NullMarked;
