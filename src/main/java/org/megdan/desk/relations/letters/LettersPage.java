package org.megdan.desk.relations.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/** The letters of one kind as the team keeps them. */
public record LettersPage(Part part, List<LetterRow> letters, List<Unreached> unreached, boolean mayArrive) {

    /** @param refuses they said that they do not want to be contacted */
    public record Unreached(ActorName who, boolean refuses) {}

    /** The tabs, each with an address of its own. */
    public enum Part {
        PLANNED("/relations/letters"),
        CORRECTIONS("/relations/letters/corrections"),
        SENT("/relations/letters/sent"),
        UNREACHED("/relations/letters/unreached");

        private final String path;

        Part(String path) {
            this.path = path;
        }

        public String path() {
            return path;
        }

        public String key(String rest) {
            return "relations.letters." + name().toLowerCase(java.util.Locale.ROOT) + rest;
        }
    }

    public List<Crumb> tabs(Layout layout) {
        return List.of(Part.values()).stream()
                .map(one -> new Crumb(layout.t(one.key("")), one.path()))
                .toList();
    }

    public List<LetterRow> shown() {
        return part == Part.SENT && letters.size() > Letters.LENGTH ? letters.subList(0, Letters.LENGTH) : letters;
    }

    public boolean isEmpty() {
        return letters.isEmpty() && unreached.isEmpty();
    }

    public boolean maySendAll() {
        return part == Part.PLANNED && letters.stream().anyMatch(LetterRow::isPlanned);
    }

    public @Nullable String older() {
        return part == Part.SENT && letters.size() > Letters.LENGTH
                ? part.path() + "?before=" + shown().getLast().id()
                : null;
    }
}
