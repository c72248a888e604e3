/** Mid-term and final evaluations: questions with evidence, findings, responses, and the revisions they led to. */
@NullMarked
package org.megdan.desk.strategy.evaluations;

import org.jspecify.annotations.NullMarked;
