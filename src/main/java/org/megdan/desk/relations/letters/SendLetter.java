package org.megdan.desk.relations.letters;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.Network;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.hashes.Sha256;
import org.megdan.platform.mail.Mailer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One letter: queued in the transaction that says so, so that no server and no second click sends it again. */
@Component
class SendLetter {

    static final int DAYS = 60;

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient sql;
    private final Letters letters;
    private final ToldTies told;
    private final Mailer mailer;
    private final Layouts layouts;
    private final Network network;
    private final Audit audit;
    private final Clock clock;

    SendLetter(
            JdbcClient sql,
            Letters letters,
            ToldTies told,
            Mailer mailer,
            Layouts layouts,
            Network network,
            Audit audit,
            Clock clock) {
        this.sql = sql;
        this.letters = letters;
        this.told = told;
        this.mailer = mailer;
        this.layouts = layouts;
        this.network = network;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether it was queued now: not what has left, was held back, or is of no use any more. */
    @Transactional
    public boolean send(UUID letter) {
        var actor = sql.sql("""
                select actor from relations.letter where id = :id and sent_at is null and held_at is null for update skip locked
                """).param("id", letter).query(UUID.class).optional();
        if (actor.isEmpty() || isMoot(actor.get())) {
            return false;
        }
        var row = letters.find(letter).orElseThrow();
        var ties = told.of(letter);
        if (row.email().isEmpty() || ties.isEmpty()) {
            return false;
        }
        var word = word(letter, row.email());
        var text = text(row, ties, word);
        mailer.sendRecurring(row.email(), text.subject(), text.body(), text.link() + "/stop");
        audit.record("relations.act.letter-sent", "actor", actor.get(), null, Map.of("count", ties.size()));
        return true;
    }

    /** As they will read it; the link leads nowhere. */
    LetterText preview(LetterRow row) {
        return text(row, told.of(row.id()), "…");
    }

    private LetterText text(LetterRow row, List<Told> ties, String word) {
        var layout = layout();
        return new LetterText(row.who().name(), ties, layout.base() + StillRight.PATH + word, DAYS, layout);
    }

    private Layout layout() {
        return layouts.ofLetter(Viewer.ANYONE, network.language());
    }

    /** Somebody looked meanwhile, or they said that they want none: the letter is as if it had never been planned. */
    private boolean isMoot(UUID actor) {
        return sql.sql("""
                delete from relations.letter l where l.actor = :actor and l.sent_at is null
                  and (relations.refuses(l.actor) or not exists (
                      select from relations.asked q join actors.tie t on t.id = q.tie
                      where q.letter = l.id and daterange(t.since, t.until) @> actors.today()
                        and t.last_checked < actors.today() - interval '1 year'))
                """).param("actor", actor).update() > 0;
    }

    private String word(UUID letter, String email) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var word = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        sql.sql("""
                update relations.letter set sent_at = :now, email = :email, word = :word, expires_at = :end where id = :id
                """)
                .param("now", Timestamp.from(now))
                .param("email", email)
                .param("word", Sha256.of(word))
                .param("end", Timestamp.from(now.plus(Duration.ofDays(DAYS))))
                .param("id", letter)
                .update();
        return word;
    }
}
