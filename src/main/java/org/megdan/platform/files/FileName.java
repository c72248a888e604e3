package org.megdan.platform.files;

import java.text.Normalizer;
import java.util.Locale;

/** The name an uploader gave, made fit to be shown and to be offered as the name of a download. */
public final class FileName {

    private static final int LONGEST = 150;
    private static final int LONGEST_EXTENSION = 10;

    private FileName() {}

    /** The last part of a path, without signs that are not seen, that turn the direction of writing or that paths use. */
    public static String clean(String given) {
        var last = given.substring(1 + Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')));
        var name = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("\\p{M}{4,}", "")
                .replaceAll("[\\p{Z}]+", " ")
                .strip()
                .replaceAll("^\\.+|\\.+$", "");
        return name.isEmpty() ? "file" : shortened(name);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        var end = LONGEST - extension.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + extension;
    }

    /** Latin letters only, for programs that know no others. */
    static String latin(String name) {
        var latin = name.replaceAll("[^A-Za-z0-9._ -]", "_").replaceAll("_+", "_");
        var dot = latin.lastIndexOf('.');
        var extension = dot < 0 ? "" : latin.substring(dot).toLowerCase(Locale.ROOT);
        return latin.matches("[_ .-]*(\\.[A-Za-z0-9]*)?") ? "file" + extension.replaceAll("[^.a-z0-9]", "") : latin;
    }
}
