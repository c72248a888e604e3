package org.megdan.desk.strategy.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.megdan.core.measures.IndicatorDraft;
import org.megdan.core.measures.Series;
import org.megdan.platform.web.Layout;

/** What an indicator's page says of it in short. */
class IndicatorFacts {

    private IndicatorFacts() {}

    static List<IndicatorPage.Fact> of(Series series, String responsible, Layout layout) {
        var what = series.indicator().what();
        var facts = new ArrayList<IndicatorPage.Fact>();
        add(facts, layout, "kind", layout.t(what.kind().key()));
        add(facts, layout, "counts", layout.t("strategy.indicators.counting." + counting(what)));
        add(
                facts,
                layout,
                "direction",
                layout.t("measures.direction." + what.direction().name().toLowerCase(Locale.ROOT)));
        add(facts, layout, "frequency", layout.t(what.frequency().key()));
        if (what.baseline() != null && what.baselineOn() != null) {
            var figure =
                    IndicatorLine.figure(what.baseline(), series.indicator().unit(), layout);
            add(facts, layout, "baseline", layout.t("strategy.indicators.on", figure, layout.date(what.baselineOn())));
        }
        if (what.meter() != null) {
            add(facts, layout, "source", layout.t("strategy.indicators.by_meter"));
        }
        if (!responsible.isEmpty()) {
            add(facts, layout, "responsible", responsible);
        }
        return facts;
    }

    private static String counting(IndicatorDraft what) {
        return what.ratio() ? "ratio" : what.cumulative() ? "sum" : "level";
    }

    private static void add(List<IndicatorPage.Fact> facts, Layout layout, String key, String value) {
        facts.add(new IndicatorPage.Fact(layout.t("strategy.indicators.fact." + key), value));
    }
}
