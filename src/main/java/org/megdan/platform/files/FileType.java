package org.megdan.platform.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What bytes are, told from the bytes; the name only chooses between kinds that begin alike. */
public final class FileType {

    /** So many bytes are enough. */
    public static final int HEAD = 1024;

    static final String UNKNOWN = "application/octet-stream";

    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg", "image/webp");
    private static final Pattern HTML =
            Pattern.compile("<!doctype html|<html|<head|<body|<script|<iframe", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> IN_ZIP = Map.of(
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "odt", "application/vnd.oasis.opendocument.text",
            "ods", "application/vnd.oasis.opendocument.spreadsheet");

    private FileType() {}

    public static String of(byte[] head, String name) {
        var start = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF-")) {
            return "application/pdf";
        }
        if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
            return "image/png";
        }
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return "image/jpeg";
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return "image/webp";
        }
        if (start.startsWith("GIF8")) {
            return "image/gif";
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return IN_ZIP.getOrDefault(extension(name), "application/zip");
        }
        return isText(head) ? textType(new String(head, StandardCharsets.UTF_8), name) : UNKNOWN;
    }

    /** Whether a browser may show it in the page's own place; all else is handed over as a download. */
    public static boolean isShown(String mediaType) {
        return SHOWN.contains(mediaType);
    }

    private static String textType(String text, String name) {
        if (text.contains("<svg")) {
            return "image/svg+xml";
        }
        if (HTML.matcher(text).find()) {
            return "text/html";
        }
        if (text.startsWith("<?xml")) {
            return "application/xml";
        }
        return switch (extension(name)) {
            case "csv" -> "text/csv";
            case "md" -> "text/markdown";
            default -> "text/plain";
        };
    }

    private static boolean isText(byte[] head) {
        for (var b : head) {
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        // a UTF-8 sign may be cut at the end of the head
        var text = new String(Arrays.copyOf(head, head.length), StandardCharsets.UTF_8);
        var broken = text.indexOf('\uFFFD');
        return broken < 0 || broken >= text.length() - 3;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
