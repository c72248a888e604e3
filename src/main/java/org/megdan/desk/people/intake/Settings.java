package org.megdan.desk.people.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;

/**
 * What the rows of a file are and what its columns hold.
 *
 * @param tie code of the kind of tie that each row gets, empty for none
 * @param to the one organisation that they are tied to, null when a column names it
 * @param since the day from which the tie holds where the row names none
 * @param consent code of the purpose that the rows agreed to, empty for none
 */
record Settings(
        ActorKind kind,
        String tie,
        @Nullable UUID to,
        LocalDate since,
        String source,
        String consent,
        List<Part> columns) {

    private static final Set<Part> OF_PEOPLE = Set.of(Part.MIDDLE, Part.FAMILY, Part.TITLE);
    private static final Set<Part> OF_ENTITIES = Set.of(Part.EIK, Part.LEGAL_FORM, Part.REGISTRY_NO);
    private static final Set<Part> OF_TIES = Set.of(Part.TITLE, Part.SINCE, Part.UNTIL, Part.SOURCE);
    private static final Set<Part> OF_CONSENTS =
            Set.of(Part.CONSENT, Part.CONSENT_DAY, Part.CONSENT_WAY, Part.CONSENT_NOTE);

    Settings {
        columns = List.copyOf(columns);
    }

    /** A first guess by the heads alone: each meaning once, except those of which there are several. */
    static Settings suggested(List<String> heads, LocalDate today) {
        var columns = new ArrayList<Part>();
        for (var head : heads) {
            var part = Part.of(head);
            boolean isAgain = columns.contains(part) && part != Part.PHONE && part != Part.EMAIL && part != Part.NOTE;
            columns.add(isAgain ? Part.NONE : part);
        }
        var isOfPeople = columns.stream().anyMatch(OF_PEOPLE::contains)
                || columns.contains(Part.GIVEN) && !columns.contains(Part.EIK);
        if (columns.contains(Part.GIVEN) && !columns.contains(Part.FAMILY) && !columns.contains(Part.NAME)) {
            columns.set(columns.indexOf(Part.GIVEN), Part.NAME);
        }
        if (!columns.contains(Part.NAME) && !isOfPeople && columns.contains(Part.ORGANISATION)) {
            columns.set(columns.indexOf(Part.ORGANISATION), Part.NAME);
            columns.replaceAll(part -> part == Part.NOTE ? Part.NONE : part);
            return new Settings(ActorKind.ORGANISATION, "", null, today, "", "", columns);
        }
        var kind = isOfPeople || !columns.contains(Part.EIK) ? ActorKind.PERSON : ActorKind.ORGANISATION;
        if (kind != ActorKind.PERSON) {
            columns.replaceAll(part -> part == Part.NOTE ? Part.NONE : part);
        }
        return new Settings(kind, "", null, today, "", "", columns);
    }

    boolean hasName() {
        return columns.contains(Part.NAME) || columns.contains(Part.GIVEN) || columns.contains(Part.FAMILY);
    }

    /** Whether such a column tells of a tie. */
    static boolean isOfTies(Part part) {
        return OF_TIES.contains(part) || part == Part.ORGANISATION;
    }

    /** Whether what such a column holds is recorded, as the list is described. */
    boolean uses(Part part) {
        if (OF_TIES.contains(part)) {
            return !tie.isEmpty();
        }
        if (OF_CONSENTS.contains(part)) {
            return !consent.isEmpty() && kind == ActorKind.PERSON;
        }
        if (OF_ENTITIES.contains(part)) {
            return kind != ActorKind.PERSON && (kind != ActorKind.GROUP || part == Part.LEGAL_FORM);
        }
        return part == Part.ORGANISATION ? isTiedByColumn() : part != Part.NONE;
    }

    boolean isTiedByColumn() {
        return !tie.isEmpty() && to == null;
    }
}
