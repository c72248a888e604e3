/**
 * The outline of a strategy document: what was recognised, where it stood, what is doubtful and what fits nowhere.
 * Outlines are values; every change gives a new one and loses no word of the document.
 */
@NamedInterface("outline")
@NullMarked
package org.megdan.core.plans.outline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
