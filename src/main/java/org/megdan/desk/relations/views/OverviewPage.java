package org.megdan.desk.relations.views;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/** The views with how many stand in each. */
public record OverviewPage(Map<View, ViewList.Counts> counts, boolean mayEdit) {

    public List<View> views() {
        return List.of(View.values());
    }

    public String number(View view) {
        return Integer.toString(of(view).all());
    }

    /** What else this desk has, by the keys of the names. */
    public List<Crumb> besides() {
        return Stream.of(
                        new Crumb("relations.advice.title", "/advice"),
                        new Crumb("relations.expertise.title", "/relations/expertise"),
                        new Crumb("relations.funding.title", "/relations/funding"),
                        new Crumb("relations.letters", "/relations/letters"))
                .filter(page -> mayEdit || !page.path().endsWith("letters"))
                .toList();
    }

    /** Empty where all was looked at within a year. */
    public String due(View view, Layout layout) {
        return of(view).due() == 0 ? "" : layout.t("relations.due", of(view).due());
    }

    private ViewList.Counts of(View view) {
        return counts.getOrDefault(view, ViewList.Counts.NONE);
    }
}
