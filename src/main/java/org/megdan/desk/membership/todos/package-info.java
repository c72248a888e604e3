/** What memberships have waiting for people: those who keep them, those who decide, those who speak for a member. */
@NullMarked
package org.megdan.desk.membership.todos;

import org.jspecify.annotations.NullMarked;
