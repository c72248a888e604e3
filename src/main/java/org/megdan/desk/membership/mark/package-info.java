/** The marks „Член на …“ and „Препоръчано от …“: what they say today, the page that proves it and the picture for other sites. */
@NullMarked
package org.megdan.desk.membership.mark;

import org.jspecify.annotations.NullMarked;
