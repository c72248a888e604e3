package org.megdan.desk.strategy.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.Series;
import org.megdan.core.measures.Standing;
import org.megdan.desk.strategy.subjects.Subjects;
import org.megdan.platform.web.Layout;

/**
 * An indicator in a list.
 *
 * @param latest the last approved figure with its unit and period, empty for none
 * @param goal the last target, empty for none
 * @param share of the way to the goal, 0 to 1; null where it can't be told
 */
public record IndicatorLine(
        String name,
        String path,
        String subject,
        String subjectPath,
        String kind,
        String latest,
        String goal,
        @Nullable Double share,
        String standing,
        String badge) {

    static IndicatorLine of(Series series, Subjects subjects, Layout layout) {
        var subject = series.indicator().subject();
        return of(series, subjects.path(""), subjects.label(subject), subjects.nodePath(subject), layout);
    }

    /** @param base the address of the strategy */
    static IndicatorLine of(Series series, String base, String subject, String subjectPath, Layout layout) {
        var indicator = series.indicator();
        var latest = series.latest();
        var goal = series.goal();
        var share = series.share();
        return new IndicatorLine(
                indicator.name(),
                base + "/indicators/" + indicator.id(),
                subject,
                subjectPath,
                layout.t(indicator.what().kind().key()),
                latest == null
                        ? ""
                        : layout.t(
                                "strategy.indicators.latest.value",
                                figure(latest.valueSoFar(), indicator.unit(), layout),
                                latest.period().brief(layout.language(), layout.messages())),
                goal == null ? "" : figure(goal, indicator.unit(), layout),
                share == null ? null : share.doubleValue(),
                layout.t(series.standing().key()),
                badge(series.standing()));
    }

    public String percent() {
        return share == null
                ? ""
                : BigDecimal.valueOf(share * 100).setScale(0, RoundingMode.DOWN).toPlainString() + " %";
    }

    static String figure(@Nullable BigDecimal value, String unit, Layout layout) {
        return value == null ? "" : (layout.number(value) + " " + unit).strip();
    }

    static String badge(Standing standing) {
        return switch (standing) {
            case ACHIEVED -> "done";
            case ON_TRACK -> "going";
            case BEHIND -> "late";
            case NO_READING -> "waiting";
            case NO_TARGET -> "plain";
        };
    }
}
