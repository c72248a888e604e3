@NullMarked
package org.megdan.platform.identity.account;

import org.jspecify.annotations.NullMarked;
