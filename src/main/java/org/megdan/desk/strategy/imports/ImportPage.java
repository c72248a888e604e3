package org.megdan.desk.strategy.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.outline.OutlineAdoption;
import org.megdan.core.plans.outline.OutlineStage;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;

/**
 * The preview: what was recognised beside the text it came from.
 *
 * @param target address of the strategy that it is brought into, null for a new one
 * @param step number of the last correction, sent back with the next one
 * @param counts what was recognised, as sentences
 * @param doubts how many doubts wait
 * @param chosen the node being corrected, null for none
 * @param placing the kept text being placed, null for none
 */
public record ImportPage(
        UUID id,
        String name,
        @Nullable String target,
        String title,
        int step,
        List<String> counts,
        long doubts,
        List<NodeRow> nodes,
        List<KeptRow> kept,
        List<ChapterRow> chapters,
        List<OutlineStage> stages,
        @Nullable OutlineAdoption adoption,
        List<LineRow> lines,
        @Nullable Correction chosen,
        @Nullable Placing placing,
        FormErrors errors) {

    /** Address of the preview itself, for its forms. */
    public String path() {
        return "/strategy/imports/" + id;
    }

    /** Nodes that the reading was not sure of, each where it is corrected. */
    public List<Crumb> doubtful() {
        return nodes.stream()
                .filter(node -> !node.doubts().isEmpty())
                .map(node -> new Crumb(
                        (node.code() + " " + node.title()).strip(), path() + "?node=" + node.id() + "#" + node.id()))
                .toList();
    }

    /**
     * @param parent empty for the outermost level
     * @param depth 0 for the outermost level
     */
    public record NodeRow(
            String id,
            String parent,
            int depth,
            String level,
            String code,
            String title,
            int groups,
            int results,
            List<String> doubts,
            List<String> wordings,
            List<String> footnotes,
            int line,
            boolean isChosen) {

        public boolean hasEntries() {
            return groups > 0 || results > 0;
        }
    }

    /** @param settled somebody decided that it stays kept */
    public record KeptRow(String id, String text, int line, boolean settled) {}

    public record ChapterRow(String title, String kind, int paragraphs, int line) {}

    /** @param isChosen the chosen node came from here */
    public record LineRow(int number, String text, boolean isChosen) {}
}
