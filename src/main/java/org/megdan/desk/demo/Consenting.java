package org.megdan.desk.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.consents.Consents;
import org.megdan.core.actors.consents.Giving;
import org.megdan.core.actors.consents.Way;
import org.megdan.platform.access.Acting;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the invented people agreed to, took back and do not want. */
@Profile("demo")
@Order(70)
@Component
class Consenting implements Sample {

    private static final LocalDate LAST_SPRING = LocalDate.of(2026, 3, 12);

    private final Consents consents;
    private final Actors actors;
    private final Ties ties;

    Consenting(Consents consents, Actors actors, Ties ties) {
        this.consents = consents;
        this.actors = actors;
        this.ties = ties;
    }

    @Override
    public void fill(Cast cast) {
        Acting.as(cast.acting(Cast.Role.COORDINATOR, "actors.edit"), () -> written(cast));
        Acting.as(cast.acting(Cast.Role.CITIZEN), () -> ownWord(cast.person(Cast.Role.CITIZEN)));
    }

    private void written(Cast cast) {
        var delegate = cast.person(Cast.Role.DELEGATE);
        actors.addContact(cast.person(Cast.Role.CITIZEN), ContactPoint.Kind.EMAIL, "neda@example.org", "", false);
        actors.addContact(delegate, ContactPoint.Kind.PHONE, "0888 000 105", "само в работно време", false);
        paper(delegate, "NEWS", "папка „Съгласия 2026“, лист 1");
        paper(delegate, "PASSING", "папка „Съгласия 2026“, лист 1");
        paper(cast.person(Cast.Role.CITIZEN), "PHOTOS", "папка „Съгласия 2026“, лист 2");
        var officer = cast.person(Cast.Role.STAFF);
        consents.object(officer, "PHOTOS", Way.PHONE, "каза го на срещата на екипа");
        var helper = actors.create(ActorDraft.person("Бойко Въображаемов"));
        ties.begin(TieDraft.of(helper, cast.network(), "VOLUNTEER", LAST_SPRING));
        actors.addContact(helper, ContactPoint.Kind.PHONE, "0888 000 108", "", false);
        paper(helper, "CALLS", "папка „Съгласия 2026“, лист 3");
        paper(helper, "LISTED", "папка „Съгласия 2026“, лист 3");
        consents.object(helper, "NEWS", Way.LETTER, "");
    }

    private void ownWord(UUID citizen) {
        agree(citizen, "NEWS", Way.ACCOUNT, null, "");
        agree(citizen, "POLLS", Way.ACCOUNT, null, "");
        consents.withdraw(citizen, "POLLS", Way.ACCOUNT, "");
    }

    private void paper(UUID person, String purpose, String place) {
        agree(person, purpose, Way.PAPER, LAST_SPRING, place);
    }

    private void agree(UUID person, String purpose, Way way, @Nullable LocalDate day, String note) {
        var words = consents.wordings(purpose).getFirst().id();
        consents.give(new Giving(person, purpose, words, way, day, note));
    }
}
