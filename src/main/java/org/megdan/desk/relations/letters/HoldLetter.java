package org.megdan.desk.relations.letters;

import java.sql.Timestamp;
import java.time.Clock;
import org.megdan.platform.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An announced letter that is not to leave, or is to leave after all. */
@Component
class HoldLetter {

    private final JdbcClient sql;
    private final Audit audit;
    private final Clock clock;

    HoldLetter(JdbcClient sql, Audit audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void hold(LetterRow letter) {
        int held = sql.sql("""
                update relations.letter set held_at = :now where id = :id and sent_at is null and held_at is null
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", letter.id())
                .update();
        if (held > 0) {
            audit.record("relations.act.letter-held", "actor", letter.who().id(), null, null);
        }
    }

    @Transactional
    public void release(LetterRow letter) {
        int released = sql.sql("update relations.letter set held_at = null where id = :id and held_at is not null")
                .param("id", letter.id())
                .update();
        if (released > 0) {
            audit.record("relations.act.letter-released", "actor", letter.who().id(), null, null);
        }
    }
}
