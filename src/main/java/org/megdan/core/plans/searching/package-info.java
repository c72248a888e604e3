/** Strategies, their nodes and evaluations as search knows them. */
@NullMarked
package org.megdan.core.plans.searching;

import org.jspecify.annotations.NullMarked;
