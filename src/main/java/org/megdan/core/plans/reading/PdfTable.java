package org.megdan.core.plans.reading;

import java.util.List;

/** A table as found on a page. */
interface PdfTable {

    boolean holds(PdfWord word);

    /** Its rows, of the words that it holds. */
    List<PdfLine> rows(List<PdfWord> words);
}
