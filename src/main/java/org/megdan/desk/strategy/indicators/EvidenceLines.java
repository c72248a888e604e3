package org.megdan.desk.strategy.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.ReadingDraft.Evidence;
import org.megdan.desk.strategy.subjects.Typed;

/** Evidence in one text area, a line each: „Протокол | https://…“; a file that is attached already is „Списък | file:…“. */
class EvidenceLines {

    private static final Pattern LINE =
            Pattern.compile("(.*?)[\\s|;,–-]*(?:(https?://\\S{3,1990})|file:([0-9a-f-]{36}))");
    private static final int LONGEST_TITLE = 300;

    private EvidenceLines() {}

    /** @param attached only these files may be named: an id of any other is not evidence */
    static List<Evidence> read(String field, String text, Set<UUID> attached, Typed typed) {
        var found = new ArrayList<Evidence>();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            var evidence = evidence(line.strip(), attached);
            if (evidence == null) {
                typed.wrong(field, "strategy.typed.evidence_line", number, line.strip());
            } else {
                found.add(evidence);
            }
        }
        return found;
    }

    static String written(List<Evidence> evidence) {
        return evidence.stream()
                .map(one -> one.title() + " | " + (one.url() == null ? "file:" + one.file() : one.url()))
                .collect(Collectors.joining("\n"));
    }

    static String shortened(String title) {
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE - 1) + "…" : title;
    }

    private static @Nullable Evidence evidence(String line, Set<UUID> attached) {
        var match = LINE.matcher(line);
        if (!match.matches()) {
            return null;
        }
        var url = match.group(2);
        var title = match.group(1).isBlank()
                ? (url == null ? line : url)
                : match.group(1).strip();
        if (url != null) {
            return new Evidence(shortened(title), url, null);
        }
        return attached.stream()
                .filter(file -> file.toString().equals(match.group(3)))
                .findFirst()
                .map(file -> new Evidence(shortened(title), null, file))
                .orElse(null);
    }
}
