package org.megdan.desk.membership.services;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.Day;
import org.megdan.desk.membership.services.Request.State;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a request, from the question to what was given: each step once, in its order, told by letter. */
@Component
public class Asking {

    private static final String SUBJECT = "service-request";

    private final JdbcClient sql;
    private final Requests requests;
    private final Services services;
    private final ServiceLetters letters;
    private final Audit audit;
    private final Clock clock;

    Asking(JdbcClient sql, Requests requests, Services services, ServiceLetters letters, Audit audit, Clock clock) {
        this.sql = sql;
        this.requests = requests;
        this.services = services;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the asker speaks for the member is the caller's question. */
    @Transactional
    public UUID ask(UUID service, RequestForm form) {
        if (!services.find(service).orElseThrow(NotFound::new).isOpen()) {
            throw new Refusal(HttpStatus.CONFLICT, "membership.services.refused.closed");
        }
        var id = sql.sql("""
                insert into membership.service_request (service, member, asked_by, purpose, wished_for, asked_at)
                values (:service, :member, :person, :purpose, :day, :at) returning id
                """)
                .param("service", service)
                .param("member", form.member())
                .param("person", Acting.now().person())
                .param("purpose", plain(Objects.requireNonNullElse(form.purpose(), "")))
                .param("day", Day.read(form.wishedFor()))
                .param("at", now())
                .query(UUID.class)
                .single();
        record(
                "membership.act.service-asked",
                id,
                Map.of("service", service, "member", Objects.requireNonNull(form.member())));
        tell(id, "asked");
        return id;
    }

    @Transactional
    public void answer(UUID id, AnswerForm form) {
        hold(id, State.WAITING);
        boolean isAccepted = Boolean.TRUE.equals(form.accepted());
        sql.sql("""
                insert into membership.service_answer (request, is_accepted, words, answered_by, answered_at)
                values (:request, :accepted, :words, :person, :at)
                """)
                .param("request", id)
                .param("accepted", isAccepted)
                .param("words", plain(Objects.requireNonNullElse(form.words(), "")))
                .param("person", Acting.now().person())
                .param("at", now())
                .update();
        record("membership.act.service-answered", id, Map.of("accepted", isAccepted));
        tell(id, isAccepted ? "accepted" : "declined");
    }

    @Transactional
    public void withdraw(UUID id) {
        var request = hold(id, State.WAITING, State.ACCEPTED);
        sql.sql("update membership.service_request set withdrawn_at = :at where id = :id")
                .param("at", now())
                .param("id", request.id())
                .update();
        record("membership.act.service-withdrawn", id, Map.of());
    }

    /** What was accepted was given: from now on it stands in the ledger. */
    @Transactional
    public void fulfil(UUID id, UseForm form) {
        var request = hold(id, State.ACCEPTED);
        var day = Objects.requireNonNull(Day.read(form.doneOn()));
        if (day.isAfter(Language.today(clock))) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "membership.services.refused.not-yet");
        }
        used(request.service(), request.member(), id, day, Objects.requireNonNull(form.amount()), form.note());
        record(
                "membership.act.service-done",
                id,
                Map.of("day", day, "quantity", Objects.requireNonNull(form.amount())));
        tell(id, "done");
    }

    private void used(
            UUID service, UUID member, UUID request, LocalDate day, BigDecimal quantity, @Nullable String note) {
        sql.sql("""
                insert into membership.service_use
                    (service, member, request, done_on, quantity, note, recorded_by, recorded_at)
                values (:service, :member, :request, :day, :quantity, :note, :person, :at)
                """)
                .param("service", service)
                .param("member", member)
                .param("request", request)
                .param("day", day)
                .param("quantity", quantity)
                .param("note", plain(Objects.requireNonNullElse(note, "")))
                .param("person", Acting.now().person())
                .param("at", now())
                .update();
    }

    /** Of two who act at once, the second finds what the first made of it. */
    private Request hold(UUID id, State... allowed) {
        sql.sql("select id from membership.service_request where id = :id for no key update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        var request = requests.find(id).orElseThrow(NotFound::new);
        for (var state : allowed) {
            if (request.state() == state) {
                return request;
            }
        }
        throw new Refusal(HttpStatus.CONFLICT, "membership.services.refused.state");
    }

    private void tell(UUID id, String what) {
        requests.find(id).ifPresent(request -> letters.send(request, what));
    }

    private void record(String act, UUID id, Map<String, Object> after) {
        audit.record(act, SUBJECT, id, null, after);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String plain(String text) {
        return text.replace("\u0000", "").strip();
    }
}
