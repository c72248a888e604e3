@NullMarked
package org.megdan.platform.identity.passkeys;

import org.jspecify.annotations.NullMarked;
