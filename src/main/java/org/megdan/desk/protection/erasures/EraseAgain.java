package org.megdan.desk.protection.erasures;

import java.time.Instant;
import java.util.UUID;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.database.revocations.Revocable;
import org.springframework.stereotype.Component;

/** Whoever was erased is erased again in an older database that comes back; the line of the ledger holds numbers only. */
@Component
class EraseAgain implements Revocable {

    static final String KIND = "protection.erasure";

    private final Erasures erasures;
    private final EraseNow erase;

    EraseAgain(Erasures erasures, EraseNow erase) {
        this.erasures = erasures;
        this.erase = erase;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void revoke(String subject, String detail) {
        var person = UUID.fromString(subject);
        var known = detail.split(" ", -1);
        var id = UUID.fromString(known[0]);
        var order = erasures.orderAgain(id, Integer.parseInt(known[1]), person, Instant.parse(known[2]));
        Acting.as(Viewer.program("Мегдан"), () -> erase.again(order.id(), person));
    }
}
