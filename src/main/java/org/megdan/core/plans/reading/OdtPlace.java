package org.megdan.core.plans.reading;

import org.jspecify.annotations.Nullable;

/** Where in an OpenDocument text a paragraph stands: in which list, how deep, behind which number, in which cell. */
record OdtPlace(
        String listStyle,
        int depth,
        String number,
        @Nullable Cell cell) {}
