package org.megdan.core.actors.engaged;

import org.megdan.core.actors.consents.Answer;
import org.megdan.core.actors.consents.ConsentSaid;
import org.megdan.core.actors.consents.Purpose;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The network learns a name with the consent to it, in the same transaction, and forgets it with the withdrawal. */
@Component
class ShareAsAgreed {

    private final KeptPeople kept;

    ShareAsAgreed(KeptPeople kept) {
        this.kept = kept;
    }

    @EventListener
    void on(ConsentSaid said) {
        if (!said.purpose().equals(Purpose.NETWORK)) {
            return;
        }
        if (said.answer() == Answer.GIVEN) {
            kept.share(said.person());
        } else {
            kept.hide(said.person());
        }
    }
}
