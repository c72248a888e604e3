package org.megdan.desk.relations.views;

import static org.megdan.desk.relations.views.Detail.amount;
import static org.megdan.desk.relations.views.Detail.choice;
import static org.megdan.desk.relations.views.Detail.day;
import static org.megdan.desk.relations.views.Detail.line;
import static org.megdan.desk.relations.views.Detail.number;
import static org.megdan.desk.relations.views.Detail.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.megdan.core.actors.ActorKind;

/** Ties of one kind as people look at them. What differs between them stands here; all else is one list, one page, one form. */
public enum View {
    OFFICIALS(
            "OFFICIAL",
            Other.SHOWN,
            "d.level",
            choice("level", "SENIOR", "MIDDLE"),
            text("duties"),
            text("note").inside()),
    EXPERTS(
            "EXPERT",
            Other.OURSELVES,
            """
            case when d.paused_from <= actors.today() and coalesce(d.paused_until > actors.today(), true) then 'PAUSED'
                 when d.free_until < actors.today() then 'OVER' else 'FREE' end""",
            number("hours", 300).listed(),
            day("free_until"),
            day("paused_from"),
            day("paused_until"),
            line("languages", 200).listed(),
            text("offers"),
            text("note").inside()),
    JOURNALISTS(
            "JOURNALIST",
            Other.SHOWN,
            "d.reached",
            choice("reached", "EMAIL", "PHONE", "MESSAGE"),
            line("deadlines", 300).listed(),
            text("note").inside()),
    PARTNERS(
            "PARTNER",
            Other.OURSELVES,
            "d.sort",
            choice("sort", "RESOURCE", "FRAMEWORK", "VOLUNTEERING", "PROJECT", "NETWORK", "OTHER"),
            text("purpose").listed(),
            line("agreement", 300),
            text("presentation"),
            text("note").inside()),
    DONORS(
            "DONOR",
            Other.OURSELVES,
            "d.stage",
            text("activities").listed(),
            text("products"),
            amount("smallest"),
            amount("largest").listed(),
            text("way"),
            choice("stage", "IDEA", "TALKED", "APPLIED", "GIVEN", "REFUSED").inside(),
            line("next_step", 300).listed().inside(),
            day("next_on").listed().inside(),
            text("note").inside());

    /** Whom the tie leads to: somebody worth a column, or mostly the network itself. */
    private enum Other {
        SHOWN,
        OURSELVES
    }

    private final String tieKind;
    private final Other other;
    private final String standing;
    private final List<Detail> details;

    View(String tieKind, Other other, String standing, Detail... details) {
        this.tieKind = tieKind;
        this.other = other;
        this.standing = standing;
        this.details = List.of(details);
    }

    public static Optional<View> find(String part) {
        return Stream.of(values()).filter(view -> view.part().equals(part)).findFirst();
    }

    static Optional<View> ofTie(String kind) {
        return Stream.of(values()).filter(view -> view.tieKind.equals(kind)).findFirst();
    }

    /** Its part of the address. */
    public String part() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String path() {
        return "/relations/" + part();
    }

    public String tieKind() {
        return tieKind;
    }

    public List<Detail> details() {
        return details;
    }

    public String key(String rest) {
        return "relations." + part() + "." + rest;
    }

    /** Whether the list has a column for the other end of the tie. */
    public boolean showsOther() {
        return other == Other.SHOWN;
    }

    /** Where a person stands in the view, in the words of its filter. */
    public List<String> standings() {
        return this == EXPERTS
                ? List.of("FREE", "PAUSED", "OVER")
                : details.stream()
                        .filter(detail -> detail.kind() == Detail.Kind.CHOICE)
                        .findFirst()
                        .map(Detail::choices)
                        .orElseThrow();
    }

    public String standingKey(String code) {
        var name = this == EXPERTS ? "standing" : standing.substring("d.".length());
        return key(name + "." + code.toLowerCase(Locale.ROOT));
    }

    public boolean hasSteps() {
        return this == DONORS;
    }

    /** What ends a tie of the view begins with when somebody adds one. */
    public ActorKind kindOfFirst() {
        return this == PARTNERS || this == DONORS ? ActorKind.ORGANISATION : ActorKind.PERSON;
    }

    /** What the other end is where somebody adds one. */
    public ActorKind kindOfOther() {
        return this == OFFICIALS ? ActorKind.PUBLIC_BODY : ActorKind.ORGANISATION;
    }

    /** The SQL expression of {@link #standings}, over the view's table {@code d}. */
    String standing() {
        return standing;
    }

    public String table() {
        return "relations." + tieKind.toLowerCase(Locale.ROOT);
    }

    /** Its columns as texts. */
    String columns() {
        return details.stream()
                .map(detail -> "coalesce(d." + detail.name() + "::text, '') as d_" + detail.name())
                .collect(Collectors.joining(", "));
    }
}
