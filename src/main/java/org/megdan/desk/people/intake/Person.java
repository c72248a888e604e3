package org.megdan.desk.people.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ContactPoint.Kind;
import org.megdan.core.actors.LegalForm;
import org.megdan.core.actors.Newcomer;
import org.megdan.core.actors.Newcomer.Agreed;
import org.megdan.core.actors.Newcomer.Bond;
import org.megdan.core.actors.Newcomer.Reach;

/**
 * A row as it would be recorded: a person or an organisation, how to reach them and since when they are tied to whom.
 *
 * @param place the settlement, where it is known here; the words of the cell stand in {@code town}
 * @param topics codes
 * @param agreed null where nothing was agreed to, or nothing that could be shown
 * @param notes keys of what becomes otherwise than the row says
 */
record Person(
        String name,
        String eik,
        @Nullable LegalForm legalForm,
        String registryNo,
        List<String> emails,
        List<String> phones,
        String web,
        String address,
        String town,
        @Nullable UUID place,
        List<String> topics,
        String note,
        Tied tied,
        @Nullable Agreeing agreed,
        List<String> notes) {

    /** @param to null for nobody */
    record Tied(
            String title,
            LocalDate since,
            @Nullable LocalDate until,
            String source,
            @Nullable UUID to) {

        Tied to(UUID organisation) {
            return new Tied(title, since, until, source, organisation);
        }
    }

    Person tiedTo(UUID organisation) {
        return new Person(
                name,
                eik,
                legalForm,
                registryNo,
                emails,
                phones,
                web,
                address,
                town,
                place,
                topics,
                note,
                tied.to(organisation),
                agreed,
                notes);
    }

    /** What all rows of a list have in common once it is recorded. */
    record Common(
            ActorKind kind,
            String tie,
            boolean tieHasTopics,
            String purpose,
            @Nullable UUID wording) {}

    Newcomer newcomer(int line, @Nullable UUID known, Common common) {
        var kind = common.kind();
        var isLegal = kind == ActorKind.ORGANISATION || kind == ActorKind.PUBLIC_BODY;
        var draft = new ActorDraft(
                kind,
                name,
                note,
                isLegal && !eik.isEmpty() ? eik : null,
                legalForm,
                isLegal && !registryNo.isEmpty() ? registryNo : null,
                place);
        var ofTie = common.tieHasTopics() ? topics : List.<String>of();
        return new Newcomer(
                line,
                known,
                draft,
                common.tieHasTopics() ? List.of() : topics,
                reaches(),
                bond(known, common.tie(), ofTie),
                agreed(common));
    }

    private @Nullable Bond bond(@Nullable UUID known, String tie, List<String> about) {
        var to = tied.to();
        return tie.isEmpty() || to == null || to.equals(known)
                ? null
                : new Bond(to, tie, tied.title(), tied.since(), tied.until(), tied.source(), about);
    }

    private @Nullable Agreed agreed(Common common) {
        var wording = common.wording();
        return agreed == null || wording == null
                ? null
                : new Agreed(common.purpose(), wording, agreed.way(), agreed.day(), agreed.note());
    }

    private List<Reach> reaches() {
        var reaches = new ArrayList<Reach>();
        emails.forEach(email -> reaches.add(new Reach(Kind.EMAIL, email)));
        phones.forEach(phone -> reaches.add(new Reach(Kind.PHONE, phone)));
        if (!web.isEmpty()) {
            reaches.add(new Reach(Kind.WEB, web));
        }
        if (!address.isEmpty()) {
            reaches.add(new Reach(Kind.ADDRESS, address));
        }
        return reaches;
    }
}
