@NullMarked
package org.megdan.platform.identity.accounts;

import org.jspecify.annotations.NullMarked;
