/** The security chains of pages and programs: who asks, form tokens, and what is logged of signing in. */
@NullMarked
package org.megdan.platform.identity.chain;

import org.jspecify.annotations.NullMarked;
