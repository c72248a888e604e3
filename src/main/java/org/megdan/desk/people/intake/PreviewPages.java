package org.megdan.desk.people.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.desk.people.intake.CheckedRow.State;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.springframework.stereotype.Component;

/** Puts a page of rows into words; five queries. */
@Component
class PreviewPages {

    private final IntakeRows rows;
    private final Actors actors;

    PreviewPages(IntakeRows rows, Actors actors) {
        this.rows = rows;
        this.actors = actors;
    }

    PreviewPage page(Intake intake, String wanted, int after, FormErrors errors, Layout layout) {
        var state = Arrays.stream(State.values())
                .filter(known -> known.name().equals(wanted))
                .findAny()
                .orElse(null);
        var found = rows.page(intake.id(), state, after);
        var shown = found.size() > IntakeRows.PAGE ? found.subList(0, IntakeRows.PAGE) : found;
        var ids = shown.stream().flatMap(row -> row.candidates().stream()).collect(Collectors.toSet());
        var names = actors.names(ids);
        var unread = shown.stream()
                .filter(row -> row.person() == null)
                .map(CheckedRow::line)
                .toList();
        var texts = rows.texts(intake.id(), unread);
        return new PreviewPage(
                intake.name(),
                intake.path(),
                state == null ? "" : state.name(),
                rows.counts(intake.id()),
                shown.stream().map(row -> row(row, names, texts, layout)).toList(),
                found.size() > shown.size()
                        ? older(intake, state, shown.getLast().line())
                        : null,
                errors);
    }

    private static String older(Intake intake, @Nullable State state, int after) {
        return intake.path() + "?" + (state == null ? "" : "state=" + state + "&") + "after=" + after;
    }

    private static PreviewPage.Row row(
            CheckedRow row, Map<UUID, ActorName> names, Map<Integer, String> texts, Layout layout) {
        var person = row.person();
        return new PreviewPage.Row(
                row.line(),
                person == null ? texts.getOrDefault(row.line(), "–") : person.name(),
                person == null ? "" : details(person, layout),
                new PreviewPage.Badge(layout.t(row.state().key()), look(row.state())),
                row.why().isEmpty() ? "" : layout.t(row.why(), row.about().toArray()),
                row.state() == State.DOUBTFUL ? choices(row, names, layout) : List.of(),
                row.choice());
    }

    private static String details(Person person, Layout layout) {
        return Stream.of(
                        Stream.of(person.title(), person.eik()),
                        person.emails().stream(),
                        person.phones().stream(),
                        Stream.of(person.place(), layout.date(person.since())))
                .flatMap(part -> part)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static List<Choice> choices(CheckedRow row, Map<UUID, ActorName> names, Layout layout) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", layout.t("people.intake.choice.none")));
        if (row.mayBeNew()) {
            choices.add(new Choice(CheckedRow.AS_NEW, layout.t("people.intake.choice.new")));
        }
        for (var id : row.candidates()) {
            var actor = names.get(id);
            if (actor != null) {
                choices.add(new Choice(id.toString(), layout.t("people.intake.choice.same", actor.name())));
            }
        }
        return choices;
    }

    private static String look(State state) {
        return switch (state) {
            case NEW -> "done";
            case KNOWN -> "going";
            case DOUBTFUL -> "waiting";
            case WRONG -> "late";
        };
    }
}
