/** Links by mail, for signing in and for invitations: used once and only for a while. */
@NullMarked
package org.megdan.platform.identity.links;

import org.jspecify.annotations.NullMarked;
