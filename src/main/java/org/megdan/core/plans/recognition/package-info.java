/**
 * Recognises an outline in the blocks of a document. Each rule looks at one piece of text and either claims it or
 * leaves it to the next; the last rule keeps what nobody claimed, so no word is lost.
 */
@NullMarked
package org.megdan.core.plans.recognition;

import org.jspecify.annotations.NullMarked;
