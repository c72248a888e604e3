package org.megdan.desk.strategy.evaluations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.strategy.subjects.AddressedLine;

/** A line of evidence: words, and the address they end in, as in „Протокол | https://…“. */
public record Evidence(String text, @Nullable String url) {

    static List<Evidence> of(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Evidence::line)
                .toList();
    }

    private static Evidence line(String line) {
        var addressed = AddressedLine.of(line);
        if (!addressed.hasAddress()) {
            return new Evidence(line, null);
        }
        var words = addressed.words();
        return new Evidence(words.isEmpty() ? addressed.address() : words, addressed.address());
    }
}
