/** The account of a person as others may change it: invited, disabled, enabled, signed out. */
@NullMarked
package org.megdan.desk.people.accounts;

import org.jspecify.annotations.NullMarked;
