package org.megdan.desk.strategy.indicators;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.megdan.core.actors.Actors;
import org.megdan.core.measures.IndicatorRow;
import org.megdan.core.measures.Measures;
import org.megdan.core.measures.Period;
import org.megdan.core.measures.ReadingRow;
import org.megdan.core.measures.ReadingState;
import org.megdan.core.measures.Readings;
import org.megdan.desk.strategy.subjects.Subjects;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Meanwhile;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** Puts the pages of a reading together. */
@Component
public class ReadingPages {

    private final Measures measures;
    private final Readings readings;
    private final Actors actors;
    private final Clock clock;

    ReadingPages(Measures measures, Readings readings, Actors actors, Clock clock) {
        this.measures = measures;
        this.readings = readings;
        this.actors = actors;
        this.clock = clock;
    }

    IndicatorRow indicator(Subjects subjects, UUID id) {
        return measures.find(id, subjects.ids()).orElseThrow(NotFound::new);
    }

    PartLines.Names names() {
        return PartLines.Names.of(readings.dimensions());
    }

    /** The reading, when its indicator's subject may be seen, and while it is not approved only for those who work on it. */
    ReadingRow get(Subjects subjects, UUID id, Viewer viewer) {
        var works = viewer.may("measures.edit") || viewer.may("measures.approve");
        return readings.find(id, works)
                .filter(row ->
                        measures.find(row.what().indicator(), subjects.ids()).isPresent())
                .orElseThrow(NotFound::new);
    }

    ReadingPage show(Subjects subjects, ReadingRow row, String reason, FormErrors errors, Layout layout) {
        var indicator = indicator(subjects, row.what().indicator());
        var people = row.steps().stream()
                .map(ReadingRow.Step::by)
                .filter(Objects::nonNull)
                .toList();
        var made = new ReadingPage.Made(
                subjects,
                indicator,
                row,
                measures.targets(indicator.id()).get(row.period()),
                readings.dimensions(),
                actors.names(people));
        return ReadingPage.of(made, reason, errors, layout);
    }

    ReadingFormPage fresh(
            Subjects subjects, IndicatorRow indicator, ReadingForm form, FormErrors errors, Layout layout) {
        return form(
                subjects,
                indicator,
                "/indicators/" + indicator.id() + "/readings",
                "",
                form,
                errors,
                Meanwhile.nothing(0),
                layout);
    }

    ReadingFormPage rework(Subjects subjects, ReadingRow row, ReadingForm form, FormErrors errors, Layout layout) {
        var returned = row.step(ReadingState.RETURNED);
        return form(
                subjects,
                indicator(subjects, row.what().indicator()),
                "/readings/" + row.id(),
                row.state() == ReadingState.RETURNED && returned != null ? returned.reason() : "",
                form,
                errors,
                meanwhile(form, ReadingForm.of(row), layout),
                layout);
    }

    private static Meanwhile meanwhile(ReadingForm typed, ReadingForm stored, Layout layout) {
        return Meanwhile.between(
                typed.version(),
                stored.version(),
                List.of(
                        part("period", typed.period(), stored.period(), layout),
                        part("amount", typed.amount(), stored.amount(), layout),
                        part("whole", typed.outOf(), stored.outOf(), layout),
                        part("evidence", typed.evidence(), stored.evidence(), layout),
                        part("parts", typed.parts(), stored.parts(), layout),
                        part("note", typed.note(), stored.note(), layout)));
    }

    private static Meanwhile.Part part(String field, String typed, String stored, Layout layout) {
        return new Meanwhile.Part(layout.t("strategy.indicators." + field), typed, stored);
    }

    /** The uploaded files that the reading rests on. */
    static Set<UUID> files(ReadingRow row) {
        var files = new HashSet<UUID>();
        for (var evidence : row.what().evidence()) {
            var file = evidence.file();
            if (file != null) {
                files.add(file);
            }
        }
        return files;
    }

    /** The period that ended last. */
    String latestPeriod(IndicatorRow indicator) {
        return current(indicator).previous().toString();
    }

    private ReadingFormPage form(
            Subjects subjects,
            IndicatorRow indicator,
            String action,
            String returned,
            ReadingForm form,
            FormErrors errors,
            Meanwhile meanwhile,
            Layout layout) {
        return new ReadingFormPage(
                layout.t("strategy.indicators.reading.new"),
                indicator.name(),
                indicator.unit(),
                indicator.what().ratio(),
                subjects.path(action),
                subjects.path("/indicators/" + indicator.id()),
                subjects.way(indicator.name(), "/indicators/" + indicator.id()),
                periods(subjects, indicator, layout),
                readings.dimensions().stream()
                        .map(dimension -> "„" + dimension.name(layout.language()) + "“")
                        .collect(Collectors.joining(", ")),
                returned,
                form,
                errors,
                meanwhile);
    }

    // the latest first: it is what people enter
    private List<Choice> periods(Subjects subjects, IndicatorRow indicator, Layout layout) {
        var firstYear = subjects.years(Language.today(clock).getYear()).getFirst();
        var now = current(indicator);
        var first = Period.at(indicator.what().frequency(), LocalDate.of(Math.min(firstYear, now.year() - 1), 1, 1));
        return first.until(now).reversed().stream()
                .map(period -> new Choice(period.toString(), period.label(layout.language(), layout.messages())))
                .toList();
    }

    private Period current(IndicatorRow indicator) {
        return Period.at(indicator.what().frequency(), Language.today(clock));
    }
}
