/** Accounts as rows, their passwords, and what slows down whoever guesses. */
@NullMarked
package org.megdan.platform.identity.accounts;

import org.jspecify.annotations.NullMarked;
