package org.megdan.core.actors.cards;

import java.util.Locale;
import java.util.Set;
import org.megdan.core.actors.ActorKind;
import org.megdan.platform.search.Transliteration;

/** What is derived from a name: its place in a list, its address, and the form in which it is looked up. */
public final class Naming {

    private static final int LONGEST_QUERY = 200;

    private static final Set<String> RESERVED = Set.of(
            "new",
            "letters",
            "organisations",
            "intake",
            "export",
            "consents",
            "audiences",
            "engaged",
            "recommended",
            "services",
            "criteria",
            "apply",
            "code",
            "kinds",
            "topics",
            "places",
            "merges");

    private Naming() {}

    /** The family name first for a person; without opening quotation marks for all others. */
    public static String sortName(ActorKind kind, String name) {
        var plain = name.strip().replaceAll("[„“”\"«»]", "").strip();
        int last = plain.lastIndexOf(' ');
        return kind == ActorKind.PERSON && last > 0
                ? plain.substring(last + 1) + ", " + plain.substring(0, last)
                : plain.isEmpty() ? name : plain;
    }

    /** Latin and lower case, so that either script finds the other. */
    public static String lookUp(String words) {
        var some = words.strip().substring(0, Math.min(words.strip().length(), LONGEST_QUERY));
        return Transliteration.toLatin(some).toLowerCase(Locale.ROOT).replace("\u0000", "");
    }

    public static String slug(String name) {
        var slug = Transliteration.slug(name);
        // words that are addresses of their own beside the cards
        return slug.isEmpty() || RESERVED.contains(slug) ? "actor-" + slug.length() : slug;
    }
}
