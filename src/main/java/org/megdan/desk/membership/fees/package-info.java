/** Membership fees, recorded by year. */
@NullMarked
package org.megdan.desk.membership.fees;

import org.jspecify.annotations.NullMarked;
