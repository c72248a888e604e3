package org.megdan.desk.strategy.editing;

/**
 * An adopted text is not changed: what to do instead.
 *
 * @param typed what somebody typed while the draft was adopted, empty otherwise
 */
public record ClosedPage(String slug, String ref, String title, int number, NodeForm typed) {

    public String path() {
        return "/strategy/" + slug + "/" + ref;
    }

    public String revision() {
        return "/strategy/" + slug + "/versions/" + number + "/revision";
    }
}
