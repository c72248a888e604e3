package org.megdan.desk.relations.views;

import java.util.List;
import java.util.Map;
import org.megdan.platform.web.Layout;

/** The views with how many stand in each. */
public record OverviewPage(Map<View, ViewList.Counts> counts, boolean mayEdit) {

    public List<View> views() {
        return List.of(View.values());
    }

    public String count(View view, Layout layout) {
        return layout.t(view.key("count"), of(view).all());
    }

    /** Empty where all was looked at within a year. */
    public String due(View view, Layout layout) {
        return of(view).due() == 0 ? "" : layout.t("relations.due", of(view).due());
    }

    private ViewList.Counts of(View view) {
        return counts.getOrDefault(view, ViewList.Counts.NONE);
    }
}
