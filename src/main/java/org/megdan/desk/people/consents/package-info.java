/** What people agreed to: kept by the team, decided by each for themselves, and in which words they are asked. */
@NullMarked
package org.megdan.desk.people.consents;

import org.jspecify.annotations.NullMarked;
