package org.megdan.desk.strategy.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Layout;

/** What else may be done with a node than change its words. */
record NodeActs(Layout layout, OpenNode open) {

    private static final int AROUND = 24;

    EditPage.Acts with(Map<String, String> sent) {
        var base = "/strategy/" + open.draft().slug();
        return new EditPage.Acts(
                base + "/nodes/new?under=" + open.node().ref(),
                new TreeChoices(open.tree()).besides(open.id()),
                sent.getOrDefault("parent", Objects.toString(open.node().parentId(), "")),
                cuts(open.node().edit().title()),
                open.node().doubts().stream().map(this::doubt).toList(),
                sent);
    }

    // before every word but the first
    private static List<Choice> cuts(String title) {
        var cuts = new ArrayList<Choice>();
        for (int at = title.indexOf(' '); at >= 0; at = title.indexOf(' ', at + 1)) {
            int end = Math.min(title.length(), at + 1 + AROUND);
            cuts.add(new Choice(
                    Integer.toString(at + 1), title.substring(at + 1, end) + (end < title.length() ? "…" : "")));
        }
        return cuts;
    }

    // a message key and its arguments, apart by tabs
    private String doubt(String doubt) {
        var parts = List.of(doubt.split("\t"));
        return layout.messages().has(parts.getFirst())
                ? layout.t(parts.getFirst(), parts.subList(1, parts.size()).toArray())
                : parts.getFirst();
    }
}
