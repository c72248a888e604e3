/** Sessions as rows of our own, one read by key for each request (docs/adr/0006). */
@NullMarked
package org.megdan.platform.identity.sessions;

import org.jspecify.annotations.NullMarked;
