package org.megdan.desk.strategy.editing;

import java.util.List;
import org.megdan.desk.strategy.Naming;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.TextSpan;

/** The fields that two people filled differently. */
record Clashes(Layout layout) {

    List<EditPage.Clash> between(NodeForm yours, NodeForm theirs) {
        return NodeForm.FIELDS.stream()
                .filter(field -> !same(yours.value(field), theirs.value(field)))
                .map(field -> new EditPage.Clash(
                        layout.t(NodeForm.label(field)),
                        text(field, yours.value(field)),
                        text(field, theirs.value(field))))
                .toList();
    }

    private static boolean same(String yours, String theirs) {
        return yours.lines().toList().equals(theirs.lines().toList());
    }

    private List<TextSpan> text(String field, String value) {
        if (value.isEmpty()) {
            return List.of();
        }
        var shown = field.equals("level") ? new Naming(layout).level(value) : value;
        return List.of(new TextSpan(TextSpan.Kind.SAME, shown));
    }
}
