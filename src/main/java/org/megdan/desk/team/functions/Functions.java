package org.megdan.desk.team.functions;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes cards. A version never changes: whoever changes a card writes the next one, and its holders are asked to read it. */
@Component
@Transactional
public class Functions {

    static final String KIND = "team-function";

    private final JdbcClient sql;
    private final FunctionShelf shelf;
    private final Audit audit;
    private final Clock clock;

    Functions(JdbcClient sql, FunctionShelf shelf, Audit audit, Clock clock) {
        this.sql = sql;
        this.shelf = shelf;
        this.audit = audit;
        this.clock = clock;
    }

    public UUID write(FunctionText text) {
        var id = sql.sql("insert into team.function_card (created_at) values (:now) returning id")
                .param("now", now())
                .query(UUID.class)
                .single();
        insert(id, 1, text, "");
        audit.record("team.act.function-written", KIND, id, null, text.told());
        return id;
    }

    /**
     * The next version; the same words again are none.
     *
     * @param seen the version that the writer saw
     */
    public void revise(UUID id, int seen, FunctionText text, String change) {
        var before = held(id);
        if (before.number() != seen) {
            throw new Refusal(HttpStatus.CONFLICT, "team.functions.refused.stale");
        }
        if (before.says(text)) {
            return;
        }
        checkWay(id, text.reportsTo());
        sql.sql("update team.function_card set number = number + 1 where id = :id")
                .param("id", id)
                .update();
        insert(id, seen + 1, text, change);
        audit.record(
                "team.act.function-revised", KIND, id, FunctionText.of(before).told(), text.told());
    }

    /** The team has no such function any more: the terms of those who have it end today. */
    public void close(UUID id) {
        held(id);
        sql.sql("update team.function_card set closed_on = :today where id = :id")
                .param("id", id)
                .param("today", Language.today(clock))
                .update();
        sql.sql("""
                update team.holding set until = greatest(since, :today), version = version + 1
                where card = :id and (until is null or until > :today)
                """).param("id", id).param("today", Language.today(clock)).update();
        audit.record("team.act.function-closed", KIND, id, null, Map.of("until", Language.today(clock)));
    }

    /**
     * Says that the acting person has read the card.
     *
     * @param sha256 of the text that they saw; another one is asked to be read first
     */
    public void acknowledge(UUID id, String sha256) {
        var person = Objects.requireNonNull(Acting.now().person());
        var card = held(id);
        if (!card.sha256().equals(sha256)) {
            throw new Refusal(HttpStatus.CONFLICT, "team.functions.refused.changed");
        }
        int written = sql.sql("""
                insert into team.acknowledgement (card, number, person, sha256, at)
                values (:card, :number, :person, :sha256, :now) on conflict do nothing
                """)
                .param("card", id)
                .param("number", card.number())
                .param("person", person)
                .param("sha256", sha256)
                .param("now", now())
                .update();
        if (written > 0) {
            audit.record("team.act.function-acknowledged", KIND, id, null, Map.of("number", card.number()));
        }
    }

    private FunctionCard held(UUID id) {
        sql.sql("select id from team.function_card where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return shelf.find(id).filter(card -> !card.isClosed()).orElseThrow(NotFound::new);
    }

    /** Who answers to somebody can't be answered to by them, over however many others. */
    private void checkWay(UUID id, @Nullable UUID above) {
        if (above == null) {
            return;
        }
        // two cards turned at the same time could close a ring together
        sql.sql("select pg_advisory_xact_lock(hashtext('team.functions'))")
                .query((row, i) -> true)
                .single();
        var isRing = sql.sql("""
                with recursive way (card, depth) as (
                    select cast(:above as uuid), 1
                    union all
                    select v.reports_to, w.depth + 1 from way w
                    join team.function_card c on c.id = w.card
                    join team.function_version v on v.card = c.id and v.number = c.number
                    where v.reports_to is not null and w.depth < 100)
                select exists (select from way where card = :id)
                """)
                .param("above", above)
                .param("id", id)
                .query(Boolean.class)
                .single();
        if (isRing) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "team.functions.refused.ring");
        }
    }

    private void insert(UUID card, int number, FunctionText text, String change) {
        sql.sql("""
                insert into team.function_version
                    (card, number, title, purpose, duties, reports_to, change, sha256, written_at, written_by)
                values (:card, :number, :title, :purpose, :duties, :reportsTo, :change, :sha256, :now, :person)
                """)
                .param("card", card)
                .param("number", number)
                .param("title", text.title())
                .param("purpose", text.purpose())
                .param("duties", text.duties().toArray(String[]::new))
                .param("reportsTo", text.reportsTo())
                .param("change", change)
                .param("sha256", text.sha256())
                .param("now", now())
                .param("person", Acting.now().person())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
