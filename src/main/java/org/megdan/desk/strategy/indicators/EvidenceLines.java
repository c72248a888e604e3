package org.megdan.desk.strategy.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.ReadingDraft.Evidence;
import org.megdan.desk.strategy.subjects.AddressedLine;
import org.megdan.desk.strategy.subjects.Typed;

/** Evidence in one text area, a line each: „Протокол | https://…“; a file that is attached already is „Списък | file:…“. */
class EvidenceLines {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_FIELD = 40_000;
    private static final int LONGEST_QUOTE = 120;
    private static final String FILE = "file:";

    private EvidenceLines() {}

    /** @param attached only these files may be named: an id of any other is not evidence */
    static List<Evidence> read(String field, String text, Set<UUID> attached, Typed typed) {
        var found = new ArrayList<Evidence>();
        if (text.length() > LONGEST_FIELD) {
            typed.wrong(field, "strategy.typed.long", LONGEST_FIELD);
            return found;
        }
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            var evidence = evidence(line.strip(), attached);
            if (evidence == null) {
                typed.wrong(field, "strategy.typed.evidence_line", number, shortened(line.strip(), LONGEST_QUOTE));
            } else {
                found.add(evidence);
            }
        }
        return found;
    }

    static String written(List<Evidence> evidence) {
        return evidence.stream()
                .map(one -> one.title() + " | " + (one.url() == null ? FILE + one.file() : one.url()))
                .collect(Collectors.joining("\n"));
    }

    static String shortened(String title) {
        return shortened(title, LONGEST_TITLE);
    }

    private static String shortened(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest - 1) + "…" : text;
    }

    private static @Nullable Evidence evidence(String line, Set<UUID> attached) {
        var addressed = AddressedLine.of(line);
        if (addressed.hasAddress()) {
            return new Evidence(title(addressed.words(), addressed.address()), addressed.address(), null);
        }
        var file = line.lastIndexOf(FILE);
        if (file < 0) {
            return null;
        }
        var id = line.substring(file + FILE.length());
        return attached.stream()
                .filter(one -> one.toString().equals(id))
                .findFirst()
                .map(one -> new Evidence(title(AddressedLine.words(line, file), line), null, one))
                .orElse(null);
    }

    private static String title(String words, String otherwise) {
        return shortened(words.isEmpty() ? otherwise : words);
    }
}
