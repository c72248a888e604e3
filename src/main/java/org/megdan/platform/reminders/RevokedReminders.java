package org.megdan.platform.reminders;

import java.time.Clock;
import java.util.UUID;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.database.revocations.OlderDatabaseFound;
import org.megdan.platform.database.revocations.Revocable;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.web.Language;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who ended their letters gets none from a database that does not know of it, and nobody gets this week's twice. */
@Component
class RevokedReminders implements Revocable {

    static final String KIND = "reminders.stop";

    private final Choices choices;
    private final SentDigests sent;
    private final Accounts accounts;
    private final Clock clock;

    RevokedReminders(Choices choices, SentDigests sent, Accounts accounts, Clock clock) {
        this.choices = choices;
        this.sent = sent;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void revoke(String subject, String detail) {
        accounts.find(UUID.fromString(subject))
                .ifPresent(account -> Acting.as(Viewer.program("Мегдан"), () -> choices.stop(account)));
    }

    @EventListener
    void on(OlderDatabaseFound found) {
        sent.skip(DigestSending.week(Language.today(clock)));
    }
}
