/**
 * Turns the bytes of a document into blocks of text that know where they stood: headings, paragraphs, list items and
 * table cells, with line and page. It judges nothing about strategies; what it cannot read it refuses with a reason.
 */
@NamedInterface("reading")
@NullMarked
package org.megdan.core.plans.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
