/** What members get: the catalogue, what they ask for, how it is answered, and the ledger of what was given. */
@NullMarked
package org.megdan.desk.membership.services;

import org.jspecify.annotations.NullMarked;
