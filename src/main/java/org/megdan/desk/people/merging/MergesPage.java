package org.megdan.desk.people.merging;

import java.util.List;
import org.megdan.core.actors.merging.Merge;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** The records that became one, the latest first. */
public record MergesPage(List<Merge> merges, FormErrors errors) {

    public String gone(Merge merge, Layout layout) {
        return merge.goneName().isEmpty() ? layout.t("people.merges.forgotten") : merge.goneName();
    }

    public String state(Merge merge, Layout layout) {
        var undone = merge.undoneAt();
        return undone == null ? "" : layout.t("people.merges.undone-at", layout.moment(undone));
    }
}
