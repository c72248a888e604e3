package org.megdan.desk.membership.mark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.Mark;
import org.megdan.desk.membership.Standing;
import org.megdan.desk.membership.Standing.State;
import org.megdan.platform.web.Layout;

/**
 * What one mark says today of whoever bears or bore it.
 *
 * @param tie the latest span, by which the decision is found
 * @param since the first day of the spans that follow one another without a gap
 * @param until the first day without the mark: to come, or past when it has ended
 * @param suspendedUntil the first day on which it counts again, null when that is not decided
 */
public record MarkToday(
        Mark kind,
        State state,
        UUID tie,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable LocalDate suspendedUntil) {

    private static final Comparator<MarkToday> WEIGHT = Comparator.comparing(MarkToday::state)
            .thenComparing(MarkToday::kind)
            .thenComparing(MarkToday::since, Comparator.reverseOrder());

    /** The weightiest first: what holds before what is suspended or has ended, being a member before being recommended. */
    static List<MarkToday> of(Collection<Standing> standings) {
        return Arrays.stream(Mark.values())
                .flatMap(kind -> of(
                        kind,
                        standings.stream()
                                .filter(one -> one.mark() == kind)
                                .sorted(Comparator.comparing(Standing::since))
                                .toList()))
                .sorted(WEIGHT)
                .toList();
    }

    private static Stream<MarkToday> of(Mark kind, List<Standing> spans) {
        if (spans.isEmpty()) {
            return Stream.empty();
        }
        var last = spans.stream().filter(Standing::holds).findFirst().orElseGet(spans::getLast);
        var since = last.since();
        for (var before : spans.subList(0, spans.indexOf(last)).reversed()) {
            if (!since.equals(before.until())) {
                break;
            }
            since = before.since();
        }
        return Stream.of(new MarkToday(kind, last.state(), last.tie(), since, last.until(), last.suspendedUntil()));
    }

    public boolean holds() {
        return state == State.HOLDS;
    }

    /** The words before the name of the network: „Член на“, „Спряно членство в“, „Бивш член на“. */
    public String words(Layout layout) {
        return layout.t(key());
    }

    /** The whole sentence about whoever is named. */
    public String sentence(Layout layout, String name) {
        return layout.t(key() + ".sentence", name, layout.network());
    }

    /** From when, or until when: the one date that matters most. */
    public String when(Layout layout) {
        return switch (state) {
            case HOLDS ->
                until == null
                        ? layout.t("membership.mark.since", layout.date(since))
                        : layout.t("membership.mark.valid", layout.date(lastDay()));
            case SUSPENDED ->
                suspendedUntil == null
                        ? layout.t("membership.mark.suspended.open")
                        : layout.t("membership.mark.suspended.until", layout.date(suspendedUntil.minusDays(1)));
            case ENDED -> layout.t("membership.mark.ended", layout.date(until));
        };
    }

    /** The last day on which it holds, null while no end is known. */
    public @Nullable LocalDate lastDay() {
        return until == null ? null : Objects.requireNonNull(until).minusDays(1);
    }

    /** „в сила“, „спряно“, „приключило“. */
    public String stateName(Layout layout) {
        return layout.t(state.key());
    }

    /** „от 15 януари 2024 г.“, „спряно до 31 декември 2026 г.“ */
    public String standing(Layout layout) {
        return holds() ? when(layout) : stateName(layout) + " " + when(layout);
    }

    /** What the mark says, whoever bears it: „Член на …“. */
    public String name(Layout layout) {
        return layout.t(key(kind) + ".name", layout.network());
    }

    private static String key(Mark kind) {
        return "membership.mark." + kind.part();
    }

    private String key() {
        return key(kind) + "." + state.name().toLowerCase(Locale.ROOT);
    }
}
