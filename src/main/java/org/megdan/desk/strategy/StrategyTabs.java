package org.megdan.desk.strategy;

import java.util.ArrayList;
import java.util.List;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/** The pages of one strategy, side by side. */
public record StrategyTabs(Layout layout) {

    public List<Crumb> of(String slug, Viewer viewer) {
        var base = "/strategy/" + slug;
        var tabs = new ArrayList<Crumb>();
        tabs.add(new Crumb(layout.t("strategy.tab.goals"), base));
        tabs.add(new Crumb(layout.t("strategy.years.title"), base + "/years"));
        tabs.add(new Crumb(layout.t("strategy.indicators.title"), base + "/indicators"));
        tabs.add(new Crumb(layout.t("strategy.budget.title"), base + "/budget"));
        tabs.add(new Crumb(layout.t("strategy.evaluations.title"), base + "/evaluations"));
        tabs.add(new Crumb(layout.t("strategy.tab.document"), base + "/document"));
        tabs.add(new Crumb(layout.t("strategy.tab.versions"), base + "/versions"));
        return tabs;
    }
}
