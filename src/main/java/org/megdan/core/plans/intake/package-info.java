/** From an outline to rows: a first draft, or what a draft would become if the outline were right. */
@NullMarked
package org.megdan.core.plans.intake;

import org.jspecify.annotations.NullMarked;
