package org.megdan.platform.identity.revoked;

import java.util.UUID;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.springframework.stereotype.Component;

/** Tells in the log of acts that the program itself took a way in away again. */
@Component
class TakenAgain {

    private final AccountRecords accounts;

    TakenAgain(AccountRecords accounts) {
        this.accounts = accounts;
    }

    void tell(UUID account) {
        Acting.as(Viewer.program("Мегдан"), () -> accounts.record("identity.act.revoked-again", account));
    }
}
