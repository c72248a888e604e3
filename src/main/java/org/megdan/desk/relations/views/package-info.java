/** The five views: what each keeps of a tie, and its list as a page and as a file. */
@NullMarked
package org.megdan.desk.relations.views;

import org.jspecify.annotations.NullMarked;
