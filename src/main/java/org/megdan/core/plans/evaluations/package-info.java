/** Mid-term and final evaluations of a strategy, question by question. */
@NullMarked
package org.megdan.core.plans.evaluations;

import org.jspecify.annotations.NullMarked;
