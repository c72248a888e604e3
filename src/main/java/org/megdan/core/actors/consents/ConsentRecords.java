package org.megdan.core.actors.consents;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.database.revocations.Revocations;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what people said. A row is never changed; which of them counts, a trigger keeps. */
@Component
class ConsentRecords {

    private final JdbcClient sql;
    private final Purposes purposes;
    private final RefusedWays refused;
    private final Audit audit;
    private final Revocations revocations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsentRecords(
            JdbcClient sql,
            Purposes purposes,
            RefusedWays refused,
            Audit audit,
            Revocations revocations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.purposes = purposes;
        this.refused = refused;
        this.audit = audit;
        this.revocations = revocations;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void give(Giving giving) {
        var wording = purposes.wordings(giving.purpose()).stream()
                .filter(known -> known.id().equals(giving.wording()))
                .findAny()
                .orElseThrow(NotFound::new);
        lockPerson(giving.person());
        var last = last(giving.person(), giving.purpose());
        var at = moment(giving.day());
        last.ifPresent(before -> check(giving, before, at));
        if (giving.way() == Way.ACCOUNT && last.map(Last::wording).equals(Optional.of(wording.id()))) {
            return;
        }
        insert(giving.person(), giving.purpose(), Answer.GIVEN, wording.id(), at, giving.way(), giving.note());
        refused.forget(giving.person(), giving.purpose());
        revocations.lift(RevokedConsents.KIND, RevokedConsents.subject(giving.person(), giving.purpose()));
        // where the paper lies may name others: the log outlives an erasure
        audit.record("actors.act.consent-given", "actor", giving.person(), null, Proof.of(wording, giving.way(), at));
    }

    /** What the log keeps of a consent. */
    record Proof(String purpose, int wording, String wordingHash, Way way, Instant at) {

        static Proof of(Wording wording, Way way, Instant at) {
            return new Proof(wording.purpose(), wording.number(), wording.hash(), way, at);
        }
    }

    @Transactional
    public void take(UUID person, String purpose, Answer answer, Way way, String note) {
        if (purposes.find(purpose).isEmpty()) {
            throw new NotFound();
        }
        lockPerson(person);
        if (isTaken(person, purpose, answer, way, note)) {
            revocations.record(RevokedConsents.KIND, RevokedConsents.subject(person, purpose), answer.name());
        }
    }

    /** Known already to whoever keeps what was taken away; nothing to do for whom an older database does not know. */
    @Transactional
    public void takeAgain(UUID person, String purpose, Answer answer) {
        var isKnown = sql.sql("select exists (select from actors.actor where id = :id and kind = 'PERSON')")
                .param("id", person)
                .query(Boolean.class)
                .single();
        if (isKnown && purposes.find(purpose).isPresent()) {
            lockPerson(person);
            isTaken(person, purpose, answer, Way.RESTORED, "");
        }
    }

    private boolean isTaken(UUID person, String purpose, Answer answer, Way way, String note) {
        var before = last(person, purpose).map(Last::answer).orElse(null);
        var isNew = answer == Answer.OBJECTED ? before != Answer.OBJECTED : before == Answer.GIVEN;
        if (isNew) {
            insert(person, purpose, answer, null, clock.instant(), way, note);
            if (answer == Answer.OBJECTED) {
                refused.keep(person, purpose, clock.instant());
            }
            var action = answer == Answer.OBJECTED ? "actors.act.consent-objected" : "actors.act.consent-withdrawn";
            audit.record(action, "actor", person, null, Map.of("purpose", purpose, "way", way));
        }
        return isNew;
    }

    @Transactional
    public void objectToAll(UUID person, Way way, String note) {
        purposes.all().forEach(purpose -> take(person, purpose.code(), Answer.OBJECTED, way, note));
    }

    private void check(Giving giving, Last last, Instant at) {
        if (last.answer() == Answer.GIVEN) {
            return;
        }
        var day = last.at().atZone(Language.ZONE).toLocalDate();
        if (!at.isAfter(last.at())) {
            throw refusal("actors.consents.refused.older", day);
        }
        if (last.answer() == Answer.OBJECTED && !giving.way().isFirstHand()) {
            throw refusal("actors.consents.refused.objected", day);
        }
    }

    private static Refusal refusal(String key, LocalDate day) {
        return new Refusal(HttpStatus.CONFLICT, key, Language.BG.date(day), Language.EN.date(day));
    }

    /** What was said today was said now; of an earlier day its beginning counts, so that it undoes nothing of that day. */
    private Instant moment(@Nullable LocalDate day) {
        var today = Language.today(clock);
        if (day == null || day.equals(today)) {
            return clock.instant();
        }
        if (day.isAfter(today)) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "actors.consents.refused.tomorrow");
        }
        return day.atStartOfDay(Language.ZONE).toInstant();
    }

    record Last(Answer answer, Instant at, @Nullable UUID wording) {}

    Optional<Last> last(UUID person, String purpose) {
        return sql.sql(
                        "select answer, at, wording from actors.consent where person = :person and purpose = :purpose and is_last")
                .param("person", person)
                .param("purpose", purpose)
                .query((row, number) -> new Last(
                        Answer.valueOf(row.getString("answer")),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("wording", UUID.class)))
                .optional();
    }

    private void lockPerson(UUID person) {
        var locked = sql.sql("select id from actors.actor where id = :id and kind = 'PERSON' for no key update")
                .param("id", person)
                .query(UUID.class)
                .optional();
        if (locked.isEmpty()) {
            throw new NotFound();
        }
    }

    private void insert(
            UUID person, String purpose, Answer answer, @Nullable UUID wording, Instant at, Way way, String note) {
        sql.sql("""
                insert into actors.consent (person, purpose, answer, wording, at, way, note, recorded_by, recorded_at)
                values (:person, :purpose, :answer, :wording, :at, :way, :note, :by, :now)
                """)
                .param("person", person)
                .param("purpose", purpose)
                .param("answer", answer.name())
                .param("wording", wording)
                .param("at", Timestamp.from(at))
                .param("way", way.name())
                .param("note", note.strip())
                .param("by", Acting.now().person())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        last(person, purpose).ifPresent(last -> events.publishEvent(new ConsentSaid(person, purpose, last.answer())));
    }
}
