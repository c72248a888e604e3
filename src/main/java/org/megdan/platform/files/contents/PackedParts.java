package org.megdan.platform.files.contents;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where packed objects begin: behind the word that follows the description of such a part. Both words are looked for once from the
 * front, so that a text of nothing but the first costs no more than any other.
 */
final class PackedParts {

    static final int NONE = -1;

    private static final Pattern NAMED = Pattern.compile("/ObjStm(?![A-Za-z0-9])");
    private static final Pattern BEGINS = Pattern.compile("(?<!end)stream\\r?\\n");
    private static final int LONGEST_DESCRIPTION = 500;

    private final Matcher named;
    private final Matcher begins;
    private boolean isThereMore;
    private int from;

    PackedParts(CharSequence text) {
        this.named = NAMED.matcher(text);
        this.begins = BEGINS.matcher(text);
        this.isThereMore = begins.find();
    }

    /** The next place, or {@link #NONE}. */
    int next() {
        while (isThereMore && named.find()) {
            while (isThereMore && begins.start() < named.end()) {
                isThereMore = begins.find();
            }
            if (named.start() >= from && isThereMore && begins.start() - named.end() <= LONGEST_DESCRIPTION) {
                from = begins.end();
                return from;
            }
        }
        return NONE;
    }
}
