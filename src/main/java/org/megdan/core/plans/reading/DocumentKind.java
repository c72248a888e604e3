package org.megdan.core.plans.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is: by its first bytes where these tell, by its name otherwise. */
enum DocumentKind {
    PACKED,
    PDF,
    OLD_OFFICE,
    HTML,
    TABLE_TEXT,
    TEXT,
    UNKNOWN;

    private static final int HEAD = 2_048;

    static DocumentKind of(String name, byte[] bytes) {
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return PACKED;
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLD_OFFICE;
        }
        if (head.contains("%PDF-")) {
            return PDF;
        }
        return ofText(name.toLowerCase(Locale.ROOT), head);
    }

    private static DocumentKind ofText(String name, String head) {
        var isUtf16 = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
        if (!isUtf16 && (head.indexOf('\0') >= 0 || head.startsWith("{\\rtf"))) {
            return UNKNOWN;
        }
        var start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (name.endsWith(".html")
                || name.endsWith(".htm")
                || start.startsWith("<!doctype html")
                || start.startsWith("<html")) {
            return HTML;
        }
        return name.endsWith(".csv") ? TABLE_TEXT : TEXT;
    }
}
