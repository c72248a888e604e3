package org.megdan.desk.strategy.indicators;

import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.Actors;
import org.megdan.core.measures.IndicatorRow;
import org.megdan.core.measures.Measures;
import org.megdan.core.measures.Meters;
import org.megdan.core.measures.Readings;
import org.megdan.desk.strategy.subjects.Subjects;
import org.megdan.platform.audit.History;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Meanwhile;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** Puts the pages of an indicator together. */
@Component
public class IndicatorPages {

    private final Measures measures;
    private final Readings readings;
    private final Meters meters;
    private final Actors actors;
    private final History history;
    private final Clock clock;

    IndicatorPages(Measures measures, Readings readings, Meters meters, Actors actors, History history, Clock clock) {
        this.measures = measures;
        this.readings = readings;
        this.meters = meters;
        this.actors = actors;
        this.history = history;
        this.clock = clock;
    }

    IndicatorRow get(Subjects subjects, UUID id) {
        return measures.find(id, subjects.ids()).orElseThrow(NotFound::new);
    }

    IndicatorPage show(Subjects subjects, UUID id, Layout layout) {
        var indicator = get(subjects, id);
        var mayEdit = layout.viewer().may("measures.edit");
        var responsible = indicator.what().responsible();
        return IndicatorPage.of(
                subjects,
                measures.seriesOf(List.of(indicator)).getFirst(),
                readings.history(id, mayEdit || layout.viewer().may("measures.approve")),
                responsible == null
                        ? ""
                        : actors.find(responsible).map(actor -> actor.name()).orElse(""),
                layout.viewer().may("audit.read") ? history.of("INDICATOR", id, null) : null,
                layout);
    }

    IndicatorFormPage fresh(Subjects subjects, IndicatorForm form, FormErrors errors, Layout layout) {
        return new IndicatorFormPage(
                layout.t("strategy.indicators.new"),
                subjects.path("/indicators"),
                subjects.path("/indicators"),
                subjects.way(layout.t("strategy.indicators.title"), "/indicators"),
                form,
                errors,
                Meanwhile.nothing(0),
                IndicatorFormPage.Choices.of(subjects, meters, layout));
    }

    IndicatorFormPage edit(Subjects subjects, UUID id, IndicatorForm form, FormErrors errors, Layout layout) {
        return new IndicatorFormPage(
                layout.t("strategy.indicators.edit"),
                subjects.path("/indicators/" + id),
                subjects.path("/indicators/" + id),
                subjects.way(layout.t("strategy.indicators.title"), "/indicators"),
                form,
                errors,
                meanwhile(form, form(subjects, id), layout),
                IndicatorFormPage.Choices.of(subjects, meters, layout));
    }

    private static Meanwhile meanwhile(IndicatorForm typed, IndicatorForm stored, Layout layout) {
        return Meanwhile.between(
                typed.version(),
                stored.version(),
                List.of(
                        part("name", typed.name(), stored.name(), layout),
                        part("unit", typed.unit(), stored.unit(), layout),
                        part("baseline", typed.baseline(), stored.baseline(), layout),
                        part("targets", typed.targets(), stored.targets(), layout),
                        part("description", typed.description(), stored.description(), layout)));
    }

    private static Meanwhile.Part part(String field, String typed, String stored, Layout layout) {
        return new Meanwhile.Part(layout.t("strategy.indicators." + field), typed, stored);
    }

    IndicatorForm form(Subjects subjects, UUID id) {
        var indicator = get(subjects, id);
        var targets = measures.targets(id);
        return IndicatorForm.of(indicator, subjects.get(indicator.subject()).ref(), new TreeMap<>(targets));
    }

    /** A line for each year, to be filled. */
    String emptyTargets(Subjects subjects) {
        return subjects.years(Language.today(clock).getYear()).stream()
                .map(year -> year + " = ")
                .collect(Collectors.joining("\n"));
    }

    /** Who answers for the goal or task reads its indicators. */
    @Nullable
    UUID responsible(Subjects subjects, String ref) {
        return subjects.byRef(ref).stream()
                .flatMap(row -> row.responsible().stream())
                .findFirst()
                .orElse(null);
    }
}
