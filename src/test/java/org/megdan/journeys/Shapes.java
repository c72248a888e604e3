package org.megdan.journeys;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Pages that one template makes: addresses that differ only in what they are about. */
class Shapes {

    private static final Pattern DOWNLOAD = Pattern.compile(
            ".*(\\.(csv|xlsx|json|schema|pdf|svg|png|atom|ics|xml|yaml|txt|zip)|/evidence/.*|/code/\\d+/text|/sign-out)$|^/api/v1/.*");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern PERSON = Pattern.compile(
            "^/people/(?!(new|organisations|letters|intake|audiences|consents|kinds|places|topics|engaged|merges)(/|$))[^/]+");
    private static final Pattern GOAL = Pattern.compile("^(/strategy/\\*)/\\d[^/]*(?=/|$)");
    private static final Pattern STRATEGY = Pattern.compile("^/strategy/(?!imports)[^/]+");
    private static final Pattern YEAR = Pattern.compile("/\\d{4}(?=/|$)");

    private final int each;
    private final Map<String, Integer> taken = new HashMap<>();

    /** @param each so many pages of a shape are enough */
    Shapes(int each) {
        this.each = each;
    }

    static boolean isPage(String path) {
        return !DOWNLOAD.matcher(path).matches();
    }

    static String of(String path) {
        var shape = ID.matcher(path).replaceAll("*");
        shape = PERSON.matcher(shape).replaceFirst("/people/*");
        shape = STRATEGY.matcher(shape).replaceFirst("/strategy/*");
        shape = GOAL.matcher(shape).replaceFirst("$1/*");
        return YEAR.matcher(shape).replaceAll("/*");
    }

    /** Whether this page is wanted; then it counts. */
    boolean take(String path) {
        return taken.merge(of(path), 1, Integer::sum) <= each;
    }
}
