/** Criteria and the code of ethics for programs. */
@NullMarked
package org.megdan.desk.membership.api;

import org.jspecify.annotations.NullMarked;
