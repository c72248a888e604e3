package org.megdan.platform.privacy;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps who saw data of a person that are not public: their card, a list with contacts taken along. Whoever makes such a page calls this
 * before it is sent; one statement, however many persons. A look at oneself and what a program does are none. Where it can't be written the page
 * is shown all the same and the server's log says so.
 */
@Component
public class Looks {

    /** A list with addresses and telephone numbers was taken along. */
    public static final String LIST = "privacy.looks.list";

    private static final Logger LOG = LoggerFactory.getLogger(Looks.class);

    private static final Duration KEPT = Duration.ofDays(2 * 365);

    private final JdbcClient sql;
    private final ObjectProvider<Capacities> capacities;
    private final Clock clock;
    private final TransactionTemplate beside;

    Looks(JdbcClient sql, ObjectProvider<Capacities> capacities, Clock clock, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.capacities = capacities;
        this.clock = clock;
        this.beside = new TransactionTemplate(transactions);
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param what message key of what was seen, such as {@code people.look.card} */
    public void at(UUID person, String what) {
        at(List.of(person), what, "");
    }

    /** @param purpose as the one who looks gave it, empty where nobody asked */
    public void at(Collection<UUID> persons, String what, String purpose) {
        var viewer = Acting.now();
        if (persons.isEmpty() || !viewer.isSignedIn()) {
            return;
        }
        var capacity = capacities.getObject().of(viewer);
        try {
            // pages are read in a transaction that can write nothing
            if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
                beside.executeWithoutResult(status -> keep(persons, what, purpose, viewer, capacity));
            } else {
                keep(persons, what, purpose, viewer, capacity);
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.error("A look at {} persons ({}) could not be kept: {}", persons.size(), what, e.getMessage());
        }
    }

    private void keep(
            Collection<UUID> persons, String what, String purpose, Viewer viewer, Capacities.Capacity capacity) {
        sql.sql("""
                insert into privacy.look (person, at, account, viewer, capacity_bg, capacity_en, what, purpose)
                select person, :at, :account, :viewer, :bg, :en, :what, :purpose
                from unnest(:persons) person where person is distinct from :viewer
                """)
                .param("persons", persons.toArray(UUID[]::new))
                .param("at", Timestamp.from(clock.instant()))
                .param("account", viewer.account())
                .param("viewer", viewer.person())
                .param("bg", capacity.bg())
                .param("en", capacity.en())
                .param("what", what)
                .param("purpose", purpose.strip())
                .update();
    }

    /** Newest first; of one person or of all. */
    public List<Look> newest(@Nullable UUID person, @Nullable UUID before, int most) {
        return sql.sql("""
                select id, person, at, viewer, capacity_bg, capacity_en, what, purpose from privacy.look
                where (:person::uuid is null or person = :person::uuid) and (:before::uuid is null or id < :before::uuid)
                order by id desc limit :most
                """)
                .param("person", person)
                .param("before", before)
                .param("most", most)
                .query(new DataClassRowMapper<>(Look.class))
                .list();
    }

    /** Rows are kept for two years. */
    int forget() {
        return sql.sql("delete from privacy.look where at < :limit")
                .param("limit", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
