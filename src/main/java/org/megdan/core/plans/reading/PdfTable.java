package org.megdan.core.plans.reading;

import java.util.List;

/** A table as found on a page. */
interface PdfTable {

    boolean holds(PdfLine word);

    /** Its rows, of the words that it holds. */
    List<PdfLine> rows(List<PdfLine> words);
}
