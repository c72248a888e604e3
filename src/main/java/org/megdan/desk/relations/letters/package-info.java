/** „Още ли е вярно?“: the yearly letter to whoever stands in a view, and what comes back. */
@NullMarked
package org.megdan.desk.relations.letters;

import org.jspecify.annotations.NullMarked;
