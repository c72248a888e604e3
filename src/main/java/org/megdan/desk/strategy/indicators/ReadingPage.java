package org.megdan.desk.strategy.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.measures.Dimension;
import org.megdan.core.measures.IndicatorRow;
import org.megdan.core.measures.ReadingRow;
import org.megdan.core.measures.ReadingState;
import org.megdan.desk.strategy.subjects.Subjects;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** A figure with everything it rests on, and what may be done with it. */
public record ReadingPage(
        String title,
        List<Crumb> way,
        String figure,
        String of,
        String target,
        String state,
        String badge,
        String note,
        List<Part> parts,
        List<Evidence> evidence,
        List<String> counted,
        List<Step> steps,
        String path,
        boolean mayRework,
        boolean mayDecide,
        String reason,
        FormErrors errors) {

    static ReadingPage of(Made made, String reason, FormErrors errors, Layout layout) {
        var row = made.reading();
        var unit = made.indicator().unit();
        var whole = row.what().outOf();
        var state = row.state();
        return new ReadingPage(
                made.indicator().name() + ", " + row.period().label(layout.language(), layout.messages()),
                made.subjects()
                        .way(
                                made.indicator().name(),
                                "/indicators/" + made.indicator().id()),
                IndicatorLine.figure(row.value(), unit, layout),
                whole == null
                        ? ""
                        : layout.t(
                                "strategy.indicators.part_of",
                                layout.number(row.what().amount()),
                                layout.number(whole)),
                IndicatorLine.figure(made.target(), unit, layout),
                layout.t(state.key()),
                badge(state),
                row.what().note(),
                parts(made, layout),
                row.what().evidence().stream()
                        .map(one -> new Evidence(
                                one.title(), one.url() == null ? path(made) + "/evidence/" + one.file() : one.url()))
                        .toList(),
                row.counted().stream().map(one -> one.label()).toList(),
                steps(made, layout),
                path(made),
                state.isOpen() && layout.viewer().may("measures.edit"),
                state == ReadingState.SUBMITTED && layout.viewer().may("measures.approve"),
                reason,
                errors);
    }

    private static String path(Made made) {
        return made.subjects().path("/readings/" + made.reading().id());
    }

    static String badge(ReadingState state) {
        return switch (state) {
            case APPROVED -> "done";
            case SUBMITTED -> "waiting";
            case RETURNED -> "late";
            case DRAFT -> "plain";
            case SUPERSEDED -> "closed";
        };
    }

    private static List<Part> parts(Made made, Layout layout) {
        var names = made.dimensions().stream().collect(Collectors.toMap(Dimension::key, Function.identity()));
        return made.reading().what().parts().stream()
                .map(part -> {
                    var dimension = names.get(part.dimension());
                    var whole = part.outOf();
                    return new Part(
                            dimension == null ? part.dimension() : dimension.name(layout.language()),
                            part.member(),
                            whole == null
                                    ? layout.number(part.amount())
                                    : layout.t(
                                            "strategy.indicators.part_of",
                                            layout.number(part.amount()),
                                            layout.number(whole)));
                })
                .toList();
    }

    private static List<Step> steps(Made made, Layout layout) {
        return made.reading().steps().stream()
                .map(step -> new Step(
                        layout.t("strategy.indicators.step."
                                + step.state().name().toLowerCase(java.util.Locale.ROOT)),
                        name(made, step.by(), layout),
                        layout.moment(step.at()),
                        step.at().toString(),
                        isAtWork(layout) ? step.reason() : ""))
                .toList();
    }

    // names and reasons are for those who work with the figures
    private static String name(Made made, @Nullable UUID person, Layout layout) {
        var found = person == null ? null : made.names().get(person);
        return found != null && isAtWork(layout) ? found.name() : "";
    }

    private static boolean isAtWork(Layout layout) {
        return layout.viewer().may("measures.edit") || layout.viewer().may("measures.approve");
    }

    public record Part(String dimension, String member, String figure) {}

    public record Evidence(String title, String url) {}

    public record Step(String what, String who, String when, String iso, String reason) {}

    /** What the page is made of. */
    record Made(
            Subjects subjects,
            IndicatorRow indicator,
            ReadingRow reading,
            @Nullable BigDecimal target,
            List<Dimension> dimensions,
            Map<UUID, ActorName> names) {}
}
