package org.megdan.platform.export;

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

/** Lists of people that leave: one at a time for each account, and each is in the log before its first row goes out. */
@Component
public class Exports {

    private final Set<UUID> running = ConcurrentHashMap.newKeySet();
    private final Audit audit;
    private final TransactionOperations transactions;

    Exports(Audit audit, TransactionOperations transactions) {
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Of the rows themselves. */
    public interface Writing {

        void write() throws IOException;
    }

    /** @param kind what the log calls the list */
    public void run(Viewer viewer, String kind, String format, int count, Writing writing) throws IOException {
        var account = viewer.account();
        if (account == null || !running.add(account)) {
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, "export.busy");
        }
        try {
            var what = Map.of("kind", kind, "format", format, "count", count);
            transactions.executeWithoutResult(
                    status -> audit.record("export.act.taken", "export", UUID.randomUUID(), null, what));
            writing.write();
        } finally {
            running.remove(account);
        }
    }
}
