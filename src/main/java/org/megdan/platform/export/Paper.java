package org.megdan.platform.export;

import org.megdan.platform.web.Language;

/**
 * A page that becomes a PDF.
 *
 * @param title shown by the reader in its window and used for the file's properties
 * @param publisher the network that answers for it
 * @param html what stands inside {@code main}: headings from h1 down without a gap, tables with {@code th scope}, pictures
 *     with {@code alt} or as inline SVG with a title
 */
public record Paper(Language language, String title, String publisher, String html) {

    public Paper {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A PDF needs a title");
        }
    }
}
