package org.megdan.core.plans.recognition;

import java.util.Optional;
import java.util.Set;
import org.megdan.core.plans.outline.Doubt;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.LevelWords.Role;
import org.megdan.core.plans.outline.LevelWords.Word;

/** Marks what was recognised in a table whose columns could not be told, so that a person compares it with the document. */
final class UnclearTables {

    private static final int WORDS_OF_A_HEAD = 3;

    private final LevelWords words;
    private final Set<Integer> lines;
    private int head;

    UnclearTables(LevelWords words, Set<Integer> lines) {
        this.words = words;
        this.lines = lines;
    }

    void mark(Piece piece, Draft draft) {
        var line = piece.spot().from();
        if (isLostHead(piece)) {
            head = line;
        } else if (lines.contains(line) || head > 0) {
            draft.tree.top().ifPresent(node -> mark(node, line));
        }
    }

    private void mark(NodeDraft node, int line) {
        var doubt = head > 0 ? Doubt.of("tableHead", "" + head) : Doubt.of("tableUnclear", "" + line);
        if (node.doubts.stream().noneMatch(other -> other.key().equals(doubt.key()))) {
            node.doubts.add(doubt);
        }
        head = 0;
    }

    /** „Приоритет Мярка Очаквани резултати“ and nothing else on a line: the names of columns that ran together. */
    private boolean isLostHead(Piece piece) {
        if (piece.block().cell() != null || piece.isCoded()) {
            return false;
        }
        var rest = piece.text();
        var found = 0;
        while (!rest.isEmpty()) {
            var word = known(rest);
            if (word.isEmpty()) {
                return false;
            }
            found++;
            rest = rest.substring(word.get().text().length()).strip();
        }
        return found >= WORDS_OF_A_HEAD;
    }

    private Optional<Word> known(String text) {
        return words.beginning(text, Role.LEVEL)
                .or(() -> words.beginning(text, Role.LIST))
                .or(() -> words.beginning(text, Role.SECTION));
    }
}
