package org.megdan.desk.team.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.audit.HistoryPage;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** One handover with what went to whom. */
public record HandoverPage(
        Handover handover,
        String name,
        String by,
        List<Row> rows,
        boolean mayUndo,
        @Nullable HistoryPage history,
        FormErrors errors) {

    public record Row(String kind, String title, String taker) {}

    public List<Crumb> crumbs(Layout layout) {
        return List.of(new Crumb(layout.t("team.handover"), "/team/handovers"));
    }
}
