package org.megdan.desk.strategy.document;

import java.util.List;

/** The document as it was read, line by line, with an address for each. */
public record SourcePage(String slug, String title, String name, List<String> lines) {

    public String path() {
        return "/strategy/" + slug + "/document";
    }
}
