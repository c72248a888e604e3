package org.megdan.platform.identity;

import java.util.UUID;
import org.megdan.platform.web.Refusal;

/** Who may let a person in or keep them out. Implemented by the owner of rights, of which accounts know nothing. */
public interface AccountPolicy {

    /** Refused when the person's rights are not whoever acts to give or take. */
    void check(UUID person) throws Refusal;

    /** Refused besides when the person speaks for others and who does so is not for whoever acts to say: they choose the address. */
    void checkInvited(UUID person) throws Refusal;

    /** Does the act and refuses it when nobody who can sign in would be left to grant rights, today or on a later day. */
    void keepingSomebodyWhoGrants(Runnable act) throws Refusal;
}
