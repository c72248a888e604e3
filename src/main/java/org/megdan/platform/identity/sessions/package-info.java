@NullMarked
package org.megdan.platform.identity.sessions;

import org.jspecify.annotations.NullMarked;
