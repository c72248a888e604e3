package org.megdan.desk.people.consents;

import java.util.UUID;
import org.megdan.core.actors.consents.Consents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that somebody takes back at once, or none of it. */
@Component
class RecordRefusal {

    private final Consents consents;

    RecordRefusal(Consents consents) {
        this.consents = consents;
    }

    @Transactional
    void record(UUID person, RefusalForm.Extent extent, RefusalForm form) {
        switch (extent) {
            case EVERYTHING -> consents.objectToAll(person, form.told(), form.plainNote());
            case OBJECTED ->
                form.chosen().forEach(purpose -> consents.object(person, purpose, form.told(), form.plainNote()));
            case WITHDRAWN ->
                form.chosen().forEach(purpose -> consents.withdraw(person, purpose, form.told(), form.plainNote()));
        }
    }
}
