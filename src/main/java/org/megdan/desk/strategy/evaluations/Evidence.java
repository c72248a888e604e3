package org.megdan.desk.strategy.evaluations;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of evidence: words, and the address they end in, as in „Протокол | https://…“. */
public record Evidence(String text, @Nullable String url) {

    private static final Pattern LINK = Pattern.compile("(.*?)[\\s|;,–-]*(https?://\\S{3,1990})");

    static List<Evidence> of(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Evidence::line)
                .toList();
    }

    private static Evidence line(String line) {
        var match = LINK.matcher(line);
        if (!match.matches()) {
            return new Evidence(line, null);
        }
        var url = match.group(2);
        return new Evidence(match.group(1).isBlank() ? url : match.group(1).strip(), url);
    }
}
