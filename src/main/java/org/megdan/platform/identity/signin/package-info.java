@NullMarked
package org.megdan.platform.identity.signin;

import org.jspecify.annotations.NullMarked;
