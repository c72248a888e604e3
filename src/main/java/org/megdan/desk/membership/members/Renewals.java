package org.megdan.desk.membership.members;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.Ties;
import org.megdan.desk.membership.letters.Letters;
import org.megdan.desk.membership.letters.Letters.Letter;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Once a year a member says that all is right, or what has changed. */
@Component
class Renewals {

    private final JdbcClient sql;
    private final Ties ties;
    private final Audit audit;
    private final Letters letters;
    private final Clock clock;

    Renewals(JdbcClient sql, Ties ties, Audit audit, Letters letters, Clock clock) {
        this.sql = sql;
        this.ties = ties;
        this.audit = audit;
        this.letters = letters;
        this.clock = clock;
    }

    /** Counts as somebody having looked: the tie is checked today. */
    @Transactional
    void confirm(SeenMember member, RenewalDue due, String changes) {
        var byOffice = !member.speaks();
        try {
            sql.sql("""
                    insert into membership.renewal (tie, due, changes, by_office, person, at)
                    values (:tie, :due, :changes, :office, :person, :now)
                    """)
                    .param("tie", due.tie())
                    .param("due", due.due())
                    .param("changes", changes)
                    .param("office", byOffice)
                    .param("person", Acting.now().person())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refusal(HttpStatus.CONFLICT, "membership.refused.renewed-already");
        }
        ties.confirm(due.tie());
        audit.record(
                "membership.act.renewed",
                "actor",
                member.name().id(),
                null,
                Map.of("due", due.due(), "changes", changes));
        var letter = new Letter("renewed", member.name().id(), member.path(), changes);
        if (byOffice) {
            letters.toOrganisation(letter);
        } else if (!changes.isEmpty()) {
            letters.toHolders("members.edit", letter);
        }
    }

    /** The office has carried the changes into the records. */
    @Transactional
    void carry(SeenMember member, UUID renewal) {
        int done = sql.sql("""
                update membership.renewal r set carried_at = :now, carried_by = :person
                from actors.tie t where t.id = r.tie and t.from_actor = :actor and r.id = :id and r.carried_at is null
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", Acting.now().person())
                .param("actor", member.name().id())
                .param("id", renewal)
                .update();
        if (done == 0) {
            throw new NotFound();
        }
        audit.record("membership.act.carried", "actor", member.name().id(), null, null);
    }
}
