package org.megdan.platform.database.revocations;

import java.sql.Timestamp;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.megdan.platform.database.Stamps;
import org.megdan.platform.database.backup.OlderDatabase;
import org.megdan.platform.database.server.CannotStart;
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
        last.values().stream().filter(line -> !line.lifted()).forEach(line -> attempt(this::takeAway, line));
        unknown.forEach(line -> attempt(this::remember, line));
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

    private static void attempt(Consumer<Revocation> act, Revocation line) {
        try {
            act.accept(line);
        } catch (RuntimeException e) {
            var name = line.kind() + " " + line.subject();
            throw new CannotStart(
                    "Базата е по-стара от %1$s, а отнетото след нея („%2$s“) не може да се отнеме отново: %3$s. Нищо не е променено. Пуснете сървъра още веднъж; ако пак не стане, извадете този ред от файла, пуснете сървъра и веднага отнемете това на ръка."
                            .formatted(RevocationLedger.NAME, name, e.getMessage()),
                    "The database is older than %1$s, and what was taken away since (\"%2$s\") can't be taken away again: %3$s. Nothing was changed. Start the server once more; if that does not help, take this line out of the file, start the server and take that away by hand at once."
                            .formatted(RevocationLedger.NAME, name, e.getMessage()),
                    e);
        }
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
