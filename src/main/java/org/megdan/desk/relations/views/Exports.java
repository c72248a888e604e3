package org.megdan.desk.relations.views;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Views that leave: one at a time for each account, told to the log first. */
@Component
class Exports {

    private final Set<UUID> running = ConcurrentHashMap.newKeySet();
    private final Audit audit;
    private final TransactionOperations transactions;

    Exports(Audit audit, TransactionOperations transactions) {
        this.audit = audit;
        this.transactions = transactions;
    }

    interface Writing {

        void write() throws IOException;
    }

    void run(Viewer viewer, String view, String format, int count, Writing writing) throws IOException {
        var account = viewer.account();
        if (account == null || !running.add(account)) {
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, "relations.export.busy");
        }
        try {
            var what = Map.of("kind", view, "format", format, "count", count);
            transactions.executeWithoutResult(
                    status -> audit.record("relations.act.exported", "export", UUID.randomUUID(), null, what));
            writing.write();
        } finally {
            running.remove(account);
        }
    }
}
