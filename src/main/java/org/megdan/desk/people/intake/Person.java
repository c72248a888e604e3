package org.megdan.desk.people.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ContactPoint.Kind;
import org.megdan.core.actors.Newcomer;
import org.megdan.core.actors.Newcomer.Bond;
import org.megdan.core.actors.Newcomer.Reach;

/** A row as it would be recorded: a person or an organisation, how to reach them and since when they are tied to whom. */
record Person(
        String name,
        String eik,
        List<String> emails,
        List<String> phones,
        String web,
        String place,
        String note,
        String title,
        LocalDate since,
        @Nullable LocalDate until,
        String source,
        @Nullable UUID to) {

    Person tiedTo(UUID organisation) {
        return new Person(name, eik, emails, phones, web, place, note, title, since, until, source, organisation);
    }

    Newcomer newcomer(int line, @Nullable UUID known, ActorKind kind, String tie) {
        var mayHaveEik = kind == ActorKind.ORGANISATION || kind == ActorKind.PUBLIC_BODY;
        var draft = new ActorDraft(kind, name, note, mayHaveEik && !eik.isEmpty() ? eik : null);
        var bond =
                tie.isEmpty() || to == null || to.equals(known) ? null : new Bond(to, tie, title, since, until, source);
        return new Newcomer(line, known, draft, reaches(), bond);
    }

    private List<Reach> reaches() {
        var reaches = new ArrayList<Reach>();
        emails.forEach(email -> reaches.add(new Reach(Kind.EMAIL, email)));
        phones.forEach(phone -> reaches.add(new Reach(Kind.PHONE, phone)));
        if (!web.isEmpty()) {
            reaches.add(new Reach(Kind.WEB, web));
        }
        if (!place.isEmpty()) {
            reaches.add(new Reach(Kind.ADDRESS, place));
        }
        return reaches;
    }
}
