/** Who speaks for an organisation, found by current ties; and who keeps memberships in the network. */
@NullMarked
package org.megdan.desk.membership.delegates;

import org.jspecify.annotations.NullMarked;
