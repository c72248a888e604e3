package org.megdan.desk.relations.letters;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.consents.Consents;
import org.megdan.core.actors.consents.Way;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.database.revocations.Revocations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What comes back, done in the name of whoever answers. A stranger changes nothing: a correction waits for the team. */
@Component
class Answers {

    private final JdbcClient sql;
    private final Letters letters;
    private final Ties ties;
    private final Audit audit;
    private final Revocations revocations;
    private final Consents consents;
    private final Clock clock;

    Answers(
            JdbcClient sql,
            Letters letters,
            Ties ties,
            Audit audit,
            Revocations revocations,
            Consents consents,
            Clock clock) {
        this.sql = sql;
        this.letters = letters;
        this.ties = ties;
        this.audit = audit;
        this.revocations = revocations;
        this.consents = consents;
        this.clock = clock;
    }

    /** The first answer counts; of two clicks at once the second finds it given. */
    @Transactional
    public void confirm(LetterRow letter) {
        int given = sql.sql("""
                insert into relations.answer (letter, kind, at) values (:letter, 'CONFIRMED', :now) on conflict do nothing
                """)
                .param("letter", letter.id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (given > 0) {
            acting(letter.who(), () -> {
                letters.ties(letter.id()).keySet().forEach(ties::confirm);
                audit.record("relations.act.still-right", "actor", letter.who().id(), null, null);
            });
        }
    }

    /** Somebody who found all right may find a fault later; a correction itself is given once. */
    @Transactional
    public void correct(LetterRow letter, String correction) {
        int given = sql.sql("""
                insert into relations.answer as w (letter, kind, correction, at) values (:letter, 'CHANGED', :correction, :now)
                on conflict (letter) do update set kind = excluded.kind, correction = excluded.correction, at = excluded.at
                where w.kind = 'CONFIRMED'
                """)
                .param("letter", letter.id())
                .param("correction", correction)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (given > 0) {
            acting(
                    letter.who(),
                    () -> audit.record(
                            "relations.act.correction-sent",
                            "actor",
                            letter.who().id(),
                            null,
                            null));
        }
    }

    /** No letter of this kind goes to them any more, also none that is announced; a person is asked for nothing else either. */
    @Transactional
    public void object(ActorName who) {
        if (keep(who.id())) {
            revocations.record(RevokedObjections.KIND, who.id(), "");
            acting(who, () -> {
                audit.record("relations.act.objected", "actor", who.id(), null, null);
                if (who.kind() == ActorKind.PERSON) {
                    consents.objectToAll(who.id(), Way.LINK, "");
                }
            });
        }
    }

    /** Whether it is new. */
    boolean keep(UUID actor) {
        int kept = sql.sql("""
                insert into relations.objection (actor, at) select id, :now from actors.actor where id = :actor
                on conflict do nothing
                """)
                .param("actor", actor)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        sql.sql("delete from relations.letter where actor = :actor and sent_at is null")
                .param("actor", actor)
                .update();
        return kept > 0;
    }

    /** Somebody of the team dealt with the correction. */
    @Transactional
    public void settle(LetterRow letter) {
        int settled = sql.sql("""
                update relations.answer set settled_at = :now
                where letter = :letter and kind = 'CHANGED' and settled_at is null
                """)
                .param("letter", letter.id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (settled > 0) {
            audit.record(
                    "relations.act.correction-settled", "actor", letter.who().id(), null, Map.of());
        }
    }

    private static void acting(ActorName who, Runnable act) {
        Acting.as(Viewer.program(who.name()), act);
    }
}
