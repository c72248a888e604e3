package org.megdan.desk.relations.letters;

import java.util.UUID;
import org.megdan.platform.database.revocations.OlderDatabaseFound;
import org.megdan.platform.database.revocations.Revocable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who wants no letters gets none from a database that does not know of it. */
@Component
class RevokedObjections implements Revocable {

    static final String KIND = "relations.objection";

    private final Answers answers;
    private final PlanLetters planning;

    RevokedObjections(Answers answers, PlanLetters planning) {
        this.answers = answers;
        this.planning = planning;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public void revoke(String subject, String detail) {
        answers.keep(UUID.fromString(subject));
    }

    /** Nobody knows who was asked since the backup: all who would be asked now wait for somebody who does. */
    @EventListener
    void on(OlderDatabaseFound found) {
        planning.planAndHold();
    }
}
