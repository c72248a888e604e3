@NullMarked
package org.megdan.platform.identity.chain;

import org.jspecify.annotations.NullMarked;
