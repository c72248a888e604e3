package org.megdan.core.plans.recognition;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.outline.Doubt;

/** Looks over the finished tree for what a person should check. */
final class Doubts {

    private Doubts() {}

    /** @param goals number of the chapter that the goals stand in, whose own number is no goal */
    static void raise(NodeTree tree, @Nullable Code goals) {
        Map<String, NodeDraft> last = new HashMap<>();
        for (var node : tree.index.inOrder().toList()) {
            var list = (node.parent == null ? "" : node.parent.id) + "/" + node.style;
            title(node);
            number(node, last.put(list, node), goals);
            if (node.parent == null && node.isGuessed()) {
                node.doubts.add(Doubt.of("levelGuessed"));
            }
        }
    }

    private static void title(NodeDraft node) {
        var title = node.title();
        if (title.isBlank()) {
            node.doubts.add(Doubt.of("titleEmpty"));
        } else if (title.endsWith("-") || title.matches(".*\\s(?:и|на|за|в|от|с|and|of|the|to|for|in)")) {
            node.doubts.add(Doubt.of("titleOpen"));
        }
    }

    private static void number(NodeDraft node, @Nullable NodeDraft before, @Nullable Code goals) {
        var code = node.number;
        if (code == null || !code.isDecimal()) {
            return;
        }
        var prefix = code.prefix();
        var isOfChapter = node.parent == null && goals != null && goals.text().equals(prefix);
        if (!prefix.isEmpty() && !isOfChapter && (node.parent == null || !node.parent.isCalled(prefix))) {
            node.doubts.add(Doubt.of("parentMissing", prefix));
            return;
        }
        var expected = before == null || before.number == null ? 1 : before.number.last() + 1;
        if (code.last() > expected) {
            node.doubts.add(Doubt.of("missingCode", prefix.isEmpty() ? "" + expected : prefix + "." + expected));
        }
    }
}
