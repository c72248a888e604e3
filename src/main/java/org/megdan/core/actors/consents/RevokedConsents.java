package org.megdan.core.actors.consents;

import java.util.UUID;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.database.revocations.Revocable;
import org.springframework.stereotype.Component;

/** A consent that was taken back stays so in a database that does not know of it, and an objection too. */
@Component
class RevokedConsents implements Revocable {

    static final String KIND = "actors.consent";

    private final ConsentRecords records;

    RevokedConsents(ConsentRecords records) {
        this.records = records;
    }

    static String subject(UUID person, String purpose) {
        return person + ":" + purpose;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void revoke(String subject, String answer) {
        var parts = subject.split(":", 2);
        var person = UUID.fromString(parts[0]);
        Acting.as(Viewer.program("Мегдан"), () -> records.takeAgain(person, parts[1], Answer.valueOf(answer)));
    }
}
