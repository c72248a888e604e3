package org.megdan.desk.people.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.topics.Topic;
import org.megdan.core.actors.topics.Topics;
import org.megdan.desk.people.intake.CheckedRow.State;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.springframework.stereotype.Component;

/** Puts a page of rows into words, in a fixed number of queries. */
@Component
class PreviewPages {

    private final IntakeRows rows;
    private final Actors actors;
    private final Topics topics;

    PreviewPages(IntakeRows rows, Actors actors, Topics topics) {
        this.rows = rows;
        this.actors = actors;
        this.topics = topics;
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
        var known = new Known(
                topics.all(), !Objects.requireNonNull(intake.settings()).tie().isEmpty());
        return new PreviewPage(
                intake.name(),
                intake.path(),
                state == null ? "" : state.name(),
                rows.counts(intake.id()),
                notices(intake, layout),
                shown.stream().map(row -> row(row, names, texts, known, layout)).toList(),
                found.size() > shown.size()
                        ? older(intake, state, shown.getLast().line())
                        : null,
                errors);
    }

    /** What all rows of a list have in common. */
    private record Known(List<Topic> topics, boolean isTied) {}

    private static String older(Intake intake, @Nullable State state, int after) {
        return intake.path() + "?" + (state == null ? "" : "state=" + state + "&") + "after=" + after;
    }

    private static PreviewPage.Row row(
            CheckedRow row, Map<UUID, ActorName> names, Map<Integer, String> texts, Known known, Layout layout) {
        var person = row.person();
        return new PreviewPage.Row(
                row.line(),
                person == null ? whole(texts.getOrDefault(row.line(), "–")) : person.name(),
                person == null ? "" : details(person, known, layout),
                badge(row, names, layout),
                row.why().isEmpty() ? "" : layout.t(row.why(), row.about().toArray()),
                person == null
                        ? List.of()
                        : person.notes().stream().map(layout::t).toList(),
                row.state() == State.DOUBTFUL ? choices(row, names, layout) : List.of(),
                row.choice());
    }

    private static String details(Person person, Known known, Layout layout) {
        var form = person.legalForm();
        return Stream.of(
                        Stream.of(
                                known.isTied() ? person.tied().title() : "", form == null ? "" : layout.t(form.key())),
                        Stream.of(person.eik(), person.registryNo()),
                        person.emails().stream(),
                        person.phones().stream().map(PreviewPages::whole),
                        Stream.of(person.place() == null ? "" : person.town(), person.address()),
                        Stream.of(named(person, known.topics(), layout)),
                        Stream.of(
                                known.isTied()
                                        ? layout.t(
                                                "people.tie.from",
                                                layout.date(person.tied().since()))
                                        : "",
                                agreed(person, layout)))
                .flatMap(part -> part)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String agreed(Person person, Layout layout) {
        var agreed = person.agreed();
        return agreed == null
                ? ""
                : layout.t("people.intake.agreed", layout.t(agreed.way().key()), layout.date(agreed.day()));
    }

    /** A number that breaks over two lines is read as two. */
    private static String whole(String text) {
        return text.replaceAll("(?<=\\d) (?=\\d)", "\u00a0");
    }

    private static String named(Person person, List<Topic> topics, Layout layout) {
        return topics.stream()
                .filter(topic -> person.topics().contains(topic.code()))
                .map(topic -> topic.name(layout.language()))
                .collect(Collectors.joining(", "));
    }

    /** What of the file is passed over, so that nobody misses it later. */
    private static List<String> notices(Intake intake, Layout layout) {
        var settings = Objects.requireNonNull(intake.settings());
        var notices = new ArrayList<String>();
        if (intake.above() > 0) {
            notices.add(layout.t("people.intake.above", intake.above()));
        }
        if (intake.empty() > 0) {
            notices.add(layout.t("people.intake.empty", intake.empty()));
        }
        var unused = IntStream.range(0, intake.heads().size())
                .filter(at -> !settings.uses(settings.columns().get(at))
                        && !intake.heads().get(at).isBlank())
                .boxed()
                .toList();
        if (!unused.isEmpty()) {
            var heads = unused.stream()
                    .map(at -> layout.t("people.intake.head", intake.heads().get(at)))
                    .collect(Collectors.joining(", "));
            notices.add(layout.t("people.intake.unused", heads));
        }
        if (settings.tie().isEmpty()
                && unused.stream()
                        .anyMatch(at -> Settings.isOfTies(settings.columns().get(at)))) {
            notices.add(layout.t("people.intake.unused.tie"));
        }
        return notices;
    }

    private static PreviewPage.Badge badge(CheckedRow row, Map<UUID, ActorName> names, Layout layout) {
        var known = row.known();
        if (row.state() != State.DOUBTFUL || !row.isTakenIn()) {
            return new PreviewPage.Badge(layout.t(row.state().key()), look(row.state()));
        }
        var joined = known == null ? null : names.get(known);
        return joined == null
                ? new PreviewPage.Badge(layout.t("people.intake.state.decided-new"), look(State.NEW))
                : new PreviewPage.Badge(layout.t("people.intake.state.decided-same", joined.name()), look(State.KNOWN));
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
