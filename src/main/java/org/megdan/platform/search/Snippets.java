package org.megdan.platform.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.megdan.platform.search.SearchHit.Fragment;
import org.megdan.platform.search.words.Stems;
import org.megdan.platform.search.words.Word;
import org.megdan.platform.search.words.Words;

/** Shows in a text where the words of a phrase stand, in whichever form. */
final class Snippets {

    private static final int LENGTH = 220;
    private static final int BEFORE = 40;
    // further on nobody looks, and every hit of a page pays for it
    private static final int LONGEST_SCAN = 20_000;

    private final Set<String> wanted = new HashSet<>();

    Snippets(Phrase phrase) {
        phrase.telling().forEach(word -> wanted.addAll(Stems.of(word)));
    }

    SearchHit show(Row row) {
        return new SearchHit(
                row.kind(), row.id(), row.url(), row.title(), whole(row.title()), piece(row.body()), row.date());
    }

    private List<Fragment> whole(String text) {
        return cut(text, hits(text), 0, text.length());
    }

    private List<Fragment> piece(String body) {
        var text = body.length() > LONGEST_SCAN ? body.substring(0, LONGEST_SCAN) : body;
        var hits = hits(text);
        var from = hits.isEmpty() ? 0 : wordStart(text, densest(hits) - BEFORE);
        var to = wordEnd(text, from + LENGTH);
        var fragments = new ArrayList<Fragment>();
        if (from > 0) {
            fragments.add(new Fragment("… ", false));
        }
        fragments.addAll(cut(text, hits, from, to));
        if (to < body.length()) {
            fragments.add(new Fragment(" …", false));
        }
        return List.copyOf(fragments);
    }

    private List<Word> hits(String text) {
        return Words.of(text).stream()
                .filter(word -> Stems.of(word.text()).stream().anyMatch(wanted::contains))
                .toList();
    }

    /** Where the piece should begin to show most hits; the first such place. */
    private static int densest(List<Word> hits) {
        int best = 0;
        long most = 0;
        for (var hit : hits) {
            var count = hits.stream()
                    .filter(other -> other.start() >= hit.start() && other.end() <= hit.start() + LENGTH - BEFORE)
                    .map(Word::text)
                    .distinct()
                    .count();
            if (count > most) {
                most = count;
                best = hit.start();
            }
        }
        return best;
    }

    private static int wordStart(String text, int at) {
        if (at <= 0) {
            return 0;
        }
        var blank = text.indexOf(' ', at);
        return blank < 0 || blank > at + BEFORE ? at : blank + 1;
    }

    private static int wordEnd(String text, int at) {
        if (at >= text.length()) {
            return text.length();
        }
        var blank = text.lastIndexOf(' ', at);
        return blank < at - BEFORE ? at : blank;
    }

    private static List<Fragment> cut(String text, List<Word> hits, int from, int to) {
        var fragments = new ArrayList<Fragment>();
        int at = from;
        for (var hit : hits) {
            if (hit.start() >= at && hit.end() <= to) {
                add(fragments, text.substring(at, hit.start()), false);
                add(fragments, text.substring(hit.start(), hit.end()), true);
                at = hit.end();
            }
        }
        add(fragments, text.substring(at, to), false);
        return List.copyOf(fragments);
    }

    private static void add(List<Fragment> fragments, String text, boolean isHit) {
        if (!text.isEmpty()) {
            fragments.add(new Fragment(text, isHit));
        }
    }
}
