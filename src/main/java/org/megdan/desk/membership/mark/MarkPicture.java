package org.megdan.desk.membership.mark;

import java.util.List;
import org.megdan.desk.membership.Standing.State;

/**
 * The mark as a picture that other sites load: without scripts, fonts or anything else to fetch. Each state looks different
 * also without colour, and the picture says which day it speaks of.
 *
 * @param words before the network's name, {@code name} of whoever bears it, {@code when} and {@code today} in whole words
 */
record MarkPicture(State state, String words, String network, String name, String when, String today, Look look) {

    private static final int WIDTH = 320;
    private static final int LEFT = 68;
    private static final int LARGE = 25;
    private static final int SMALL = 34;
    private static final int LINES = 3;

    private static final String RHOMB = "M16 0h4v4h-4zM12 4h4v4h-4zM20 4h4v4h-4zM8 8h4v4h-4zM24 8h4v4h-4zM4 12h4v4h-4z"
            + "M28 12h4v4h-4zM0 16h4v4h-4zM32 16h4v4h-4zM4 20h4v4h-4zM28 20h4v4h-4zM8 24h4v4h-4zM24 24h4v4h-4z"
            + "M12 28h4v4h-4zM20 28h4v4h-4zM16 32h4v4h-4z";
    private static final String CROSS = "M16 12h4v4h-4zM12 16h12v4H12zM16 20h4v4h-4z";

    /** For light and for dark pages. */
    enum Look {
        LIGHT("#fcfaf5", "#1d1a16", "#5b5347", "#857a68", "#a81f29", "#2a6b4b"),
        DARK("#16130f", "#f0e9dc", "#b9af9f", "#8f8573", "#d9544e", "#6aa684");

        private final String ground;
        private final String ink;
        private final String quiet;
        private final String line;
        private final String red;
        private final String green;

        Look(String ground, String ink, String quiet, String line, String red, String green) {
            this.ground = ground;
            this.ink = ink;
            this.quiet = quiet;
            this.line = line;
            this.red = red;
            this.green = green;
        }
    }

    int width() {
        return WIDTH;
    }

    int height() {
        return 74 + 20 * large().size() + 17 * small().size();
    }

    String svg(String alternative) {
        int height = height();
        var text = new StringBuilder();
        int y = 27;
        text.append(line(y, 13, "400", look.quiet, words));
        for (var part : large()) {
            y += 20;
            text.append(line(y, 17, "700", state == State.HOLDS ? look.ink : look.quiet, part));
        }
        y += 3;
        for (var part : small()) {
            y += 17;
            text.append(line(y, 13, "400", look.ink, part));
        }
        y += 18;
        text.append(line(y, 13, "700", state == State.HOLDS ? look.green : look.red, when));
        text.append("<text x=\"%d\" y=\"%d\" font-size=\"10\" text-anchor=\"end\" fill=\"%s\">%s</text>"
                .formatted(WIDTH - 10, height - 9, look.quiet, plain(today)));
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img" \
                font-family="'Sofia Sans', 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif"><title>%3$s</title>\
                <rect x="1" y="1" width="%4$d" height="%5$d" rx="3" fill="%6$s" stroke="%7$s" stroke-width="2"%8$s/>%9$s%10$s</svg>
                """.formatted(
                        WIDTH,
                        height,
                        plain(alternative),
                        WIDTH - 2,
                        height - 2,
                        look.ground,
                        state == State.HOLDS ? look.green : look.line,
                        state == State.HOLDS ? "" : " stroke-dasharray=\"6 5\"",
                        emblem(),
                        text);
    }

    /** Whole while the mark holds, two bars over it while it is suspended, struck through when it has ended. */
    private String emblem() {
        var colours = state == State.HOLDS
                ? "<path fill=\"%s\" d=\"%s\"/><path fill=\"%s\" d=\"%s\"/>"
                        .formatted(look.red, RHOMB, look.green, CROSS)
                : "<path fill=\"%s\" d=\"%s\"/>".formatted(look.line, RHOMB);
        var sign = switch (state) {
            case HOLDS -> "";
            case SUSPENDED -> "<path fill=\"%s\" d=\"M12 10h4v16h-4zM20 10h4v16h-4z\"/>".formatted(look.red);
            case ENDED -> "<path fill=\"none\" stroke=\"%s\" stroke-width=\"4\" d=\"M3 33 33 3\"/>".formatted(look.red);
        };
        return "<g transform=\"translate(16 18)\">" + colours + sign + "</g>";
    }

    private List<String> large() {
        return Lines.of(network, LARGE, LINES);
    }

    private List<String> small() {
        return Lines.of(name, SMALL, LINES);
    }

    private static String line(int y, int size, String weight, String colour, String text) {
        return "<text x=\"%d\" y=\"%d\" font-size=\"%d\" font-weight=\"%s\" fill=\"%s\">%s</text>"
                .formatted(LEFT, y, size, weight, colour, plain(text));
    }

    /** Text that is text in XML 1.0, whatever stands in it: nothing in a name can become markup. */
    private static String plain(String text) {
        var safe = new StringBuilder();
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (isOfXml(sign)) {
                        safe.appendCodePoint(sign);
                    }
                }
            }
        });
        return safe.toString();
    }

    private static boolean isOfXml(int sign) {
        return sign >= 0x20 && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign >= 0x10000 && sign <= 0x10FFFF;
    }
}
