package org.megdan.desk.membership.fees;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fees of members, one a year; a mistaken one is undone and stays written as such. */
@Component
public class Fees {

    private static final String SELECT = """
            select f.id, f.tie, o.name as member, o.slug, f.year, f.amount, f.due, f.paid_on, f.document_no
            from membership.fee f join actors.tie t on t.id = f.tie join actors.actor o on o.id = t.from_actor
            where f.undone_at is null
            """;

    private final JdbcClient sql;
    private final Audit audit;
    private final Clock clock;

    Fees(JdbcClient sql, Audit audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of one organisation, the newest year first. */
    public List<Fee> of(UUID organisation) {
        return sql.sql(SELECT + "and o.id = :organisation order by f.year desc")
                .param("organisation", organisation)
                .query(new DataClassRowMapper<>(Fee.class))
                .list();
    }

    Optional<Fee> find(UUID id) {
        return sql.sql(SELECT + "and f.id = :id")
                .param("id", id)
                .query(new DataClassRowMapper<>(Fee.class))
                .optional();
    }

    List<Fee> all(List<UUID> ids) {
        return sql.sql(SELECT + "and f.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(new DataClassRowMapper<>(Fee.class))
                .list();
    }

    /** All of a year by the members' names, for a file; {@code unpaid} leaves out what was paid. */
    List<Fee> ofYear(int year, boolean unpaid) {
        return sql.sql(SELECT + """
                 and f.year = :year and (not :unpaid or f.paid_on is null)
                order by o.sort_name collate "bg-BG-x-icu", o.id
                """)
                .param("year", year)
                .param("unpaid", unpaid)
                .query(new DataClassRowMapper<>(Fee.class))
                .list();
    }

    /** For each who is a member for good today and has none for the year; how many were entered. */
    @Transactional
    public int open(int year, BigDecimal amount, LocalDate due) {
        int entered = sql.sql("""
                insert into membership.fee (tie, year, amount, due, entered_by, entered_at)
                select s.tie, :year, :amount, :due, :person, :now from membership.standing s
                join membership.programme p on p.id = s.programme and p.mark = 'MEMBER'
                where s.holds
                on conflict (tie, year) where undone_at is null do nothing
                """)
                .param("year", year)
                .param("amount", amount)
                .param("due", due)
                .param("person", Acting.now().person())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record(
                "membership.act.fees-opened",
                "fees",
                new UUID(0, year),
                null,
                Map.of("year", year, "amount", amount, "due", due, "entered", entered));
        return entered;
    }

    @Transactional
    public void change(Fee fee, BigDecimal amount, LocalDate due) {
        var after = state(amount, due, fee.paidOn(), fee.documentNo());
        write(fee, "amount = :amount, due = :due", after, "membership.act.fee-changed");
    }

    /** @param paidOn null to undo a mistaken payment */
    @Transactional
    public void pay(Fee fee, @Nullable LocalDate paidOn, String documentNo) {
        var after = state(fee.amount(), fee.due(), paidOn, documentNo);
        var act = paidOn == null ? "membership.act.payment-undone" : "membership.act.paid";
        write(fee, "paid_on = :paid, document_no = :document", after, act);
    }

    @Transactional
    public void undo(Fee fee) {
        var before = state(fee.amount(), fee.due(), fee.paidOn(), fee.documentNo());
        write(fee, "undone_at = :now, undone_by = :person", before, "membership.act.fee-undone");
    }

    /** Only while it is as its writer saw it: of two who pay at once the second one is told. */
    private void write(Fee seen, String what, Map<String, Object> after, String act) {
        int changed = sql.sql("update membership.fee set " + what + """
                 where id = :id and undone_at is null and amount = :seenAmount and due = :seenDue
                  and paid_on is not distinct from cast(:seenPaid as date)
                """)
                .param("id", seen.id())
                .param("amount", after.get("amount"))
                .param("due", after.get("due"))
                .param("paid", after.get("paidOn") instanceof LocalDate day ? day : null)
                .param("document", after.get("documentNo"))
                .param("now", Timestamp.from(clock.instant()))
                .param("person", Acting.now().person())
                .param("seenAmount", seen.amount())
                .param("seenDue", seen.due())
                .param("seenPaid", seen.paidOn())
                .update();
        if (changed == 0) {
            throw new Refusal(HttpStatus.CONFLICT, "membership.refused.fee-changed");
        }
        audit.record(
                act,
                "fee",
                seen.id(),
                state(seen.amount(), seen.due(), seen.paidOn(), seen.documentNo()),
                act.endsWith("fee-undone") ? null : after);
    }

    private static Map<String, Object> state(
            BigDecimal amount, LocalDate due, @Nullable LocalDate paidOn, String documentNo) {
        return Map.of("amount", amount, "due", due, "paidOn", paidOn == null ? "" : paidOn, "documentNo", documentNo);
    }

    LocalDate today() {
        return sql.sql("select actors.today()").query(LocalDate.class).single();
    }
}
