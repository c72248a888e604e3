package org.megdan.platform.database.revocations;

import java.sql.Timestamp;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.megdan.platform.database.Stamps;
import org.megdan.platform.database.backup.OlderDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A ledger that knows more than the database shows that the database is an older one: a backup or a copy of the folder. What it
 * knows is taken away again, all of it or nothing.
 */
@Component
class ReplayRevocations {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayRevocations.class);

    private final JdbcClient sql;
    private final Map<String, Revocable> owners;
    private final ApplicationEventPublisher events;

    ReplayRevocations(JdbcClient sql, List<Revocable> owners, ApplicationEventPublisher events) {
        this.sql = sql;
        this.owners = owners.stream().collect(Collectors.toMap(Revocable::kind, Function.identity()));
        this.events = events;
    }

    /** @return how many lines the database did not know */
    @Transactional
    public int replay(List<Revocation> ledger) {
        var known = sql.sql("select id from database.revocation")
                .query((row, n) -> row.getObject(1, UUID.class))
                .set();
        var unknown = inOrder(ledger.stream().filter(line -> !known.contains(line.id())));
        if (unknown.isEmpty()) {
            return 0;
        }
        events.publishEvent(new OlderDatabaseFound());
        sql.sql(OlderDatabase.TELL).update();
        var last = new LinkedHashMap<String, Revocation>();
        unknown.forEach(line -> last.put(line.what(), line));
        last.values().stream().filter(line -> !line.lifted()).forEach(this::takeAway);
        unknown.forEach(this::remember);
        // nodes that run look for new lines only, and these are old
        sql.sql("select pg_notify('megdan_touch', :topic)")
                .param("topic", Stamps.EVERYTHING)
                .query()
                .singleRow();
        LOG.warn(
                "The database is older than {}: {} acts that took something away were done again; sessions, links and tokens ended",
                RevocationLedger.NAME,
                unknown.size());
        return unknown.size();
    }

    /**
     * Ledgers of several nodes may have been put together: what stands twice counts once, and where a line stands says nothing.
     * Nor does its time, which is by that node's clock; the ids are made one after another, by the one database.
     */
    private static List<Revocation> inOrder(Stream<Revocation> lines) {
        return lines
                .collect(Collectors.toMap(Revocation::id, Function.identity(), (one, again) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(line -> line.id().toString()))
                .toList();
    }

    private void takeAway(Revocation line) {
        var owner = owners.get(line.kind());
        if (owner == null) {
            LOG.error("Nobody knows how to take away {} again: {}", line.kind(), line.subject());
        } else {
            owner.revoke(line.subject(), line.detail());
        }
    }

    private void remember(Revocation line) {
        sql.sql("""
                insert into database.revocation (id, at, kind, subject, detail, lifted)
                values (:id, :at, :kind, :subject, :detail, :lifted)
                on conflict (id) do nothing
                """)
                .param("id", line.id())
                .param("at", Timestamp.from(line.at()))
                .param("kind", line.kind())
                .param("subject", line.subject())
                .param("detail", line.detail())
                .param("lifted", line.lifted())
                .update();
    }
}
