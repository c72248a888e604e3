package org.megdan.core.actors.merging;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.privacy.Following.Beside;
import org.megdan.platform.privacy.Following.Followed;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes rows of whatever table and writes down each as it was and as it became. */
@Component
class Steps {

    private static final String REMEMBER = """
            insert into actors.merge_step (merge, place, before, after) select :merge, :written, before, after from changed
            """;

    private final JdbcClient sql;
    private final References references;
    private final TransactionTemplate attempt;

    Steps(JdbcClient sql, References references, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.references = references;
        this.attempt = new TransactionTemplate(transactions);
        this.attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** What names the one names the other; a row that the other has already is dropped. */
    void move(UUID merge, Column column, UUID from, UUID to) {
        try {
            attempted(() -> update(merge, column, from, to, null));
        } catch (DataIntegrityViolationException hasOneAlready) {
            for (var row : rows(column, from)) {
                moveOne(merge, column, from, to, row);
            }
        } catch (DataAccessException e) {
            throw refusedBy(e, column.place());
        }
    }

    /** What names the one in the rows that may change names the other; of two that would be the same one is dropped. */
    void follow(UUID merge, Followed followed, UUID from, UUID to) {
        var type = references.type(followed.place(), followed.column());
        if (type.equals("uuid")) {
            var column = new Column(followed.place(), followed.column(), followed.where());
            references.holding(List.of(column), from).forEach(held -> move(merge, held, from, to));
            return;
        }
        sql.sql("""
                with changed as (
                    update %1$s r set %2$s = replace(r.%2$s::text, :from, :to)::%3$s
                    where strpos(r.%2$s::text, :from) > 0 and %4$s
                    returning to_jsonb(old) as before, to_jsonb(new) as after)
                """.formatted(followed.place(), followed.column(), type, followed.where()) + REMEMBER)
                .param("merge", merge)
                .param("written", followed.place())
                .param("from", from.toString())
                .param("to", to.toString())
                .update();
    }

    /** A row that was written for the merge goes when it is undone. */
    void added(UUID merge, Beside beside) {
        sql.sql("insert into actors.merge_step (merge, place, after) values (:merge, :place, :row::jsonb)")
                .param("merge", merge)
                .param("place", beside.place())
                .param("row", beside.row())
                .update();
    }

    /** Deletes the rows; refused where others build on one of them. */
    void drop(UUID merge, Column column, UUID id) {
        for (var row : rows(column, id)) {
            dropOne(merge, column, id, row);
        }
    }

    /** One row with an {@code id}, changed by the settings with their values. */
    void change(UUID merge, String place, UUID id, String settings, UnaryOperator<StatementSpec> values) {
        var statement = sql.sql("with changed as (update " + place + " r set " + settings
                        + " where r.id = :id returning to_jsonb(old) as before, to_jsonb(new) as after) " + REMEMBER)
                .param("merge", merge)
                .param("written", place)
                .param("id", id);
        values.apply(statement).update();
    }

    private void moveOne(UUID merge, Column column, UUID from, UUID to, String row) {
        try {
            attempted(() -> update(merge, column, from, to, row));
        } catch (DataIntegrityViolationException hasThisOne) {
            dropOne(merge, column, from, row);
        }
    }

    private int update(UUID merge, Column column, UUID from, UUID to, @Nullable String row) {
        return sql.sql("""
                with changed as (
                    update %s r set %s = :to where %s = :from and (%s)
                      and (:row::jsonb is null or to_jsonb(r) = :row::jsonb)
                    returning to_jsonb(old) as before, to_jsonb(new) as after)
                """.formatted(column.place(), column.name(), column.name(), column.where()) + REMEMBER)
                .param("merge", merge)
                .param("written", column.place())
                .param("from", from)
                .param("to", to)
                .param("row", row)
                .update();
    }

    private void dropOne(UUID merge, Column column, UUID id, String row) {
        for (var joint : references.joints(column.place())) {
            var isBuiltUpon = sql.sql("""
                    select exists (select 1 from %s c, jsonb_populate_record(null::%s, :row::jsonb) p where %s)
                    """.formatted(joint.place(), column.place(), joint.condition()))
                    .param("row", row)
                    .query(Boolean.class)
                    .single();
            if (isBuiltUpon) {
                throw new Refusal(HttpStatus.CONFLICT, "actors.refused.merge-both-hold", column.place(), joint.place());
            }
        }
        try {
            attempted(() -> sql.sql("with changed as (delete from " + column.place()
                            + " r where " + column.name() + " = :id and to_jsonb(r) = :row::jsonb"
                            + " returning to_jsonb(old) as before, null::jsonb as after) " + REMEMBER)
                    .param("id", id)
                    .param("merge", merge)
                    .param("written", column.place())
                    .param("row", row)
                    .update());
        } catch (DataAccessException e) {
            throw refusedBy(e, column.place());
        }
    }

    private List<String> rows(Column column, UUID id) {
        return sql.sql("select to_jsonb(r)::text from %s r where %s = :id and (%s)"
                        .formatted(column.place(), column.name(), column.where()))
                .param("id", id)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private int attempted(Supplier<Integer> act) {
        return requireNonNull(attempt.execute(status -> act.get()));
    }

    /** What is final, or not this program's to change, says so itself; anything else is an error of ours. */
    private static RuntimeException refusedBy(DataAccessException e, String place) {
        var isFinal = e.getMostSpecificCause() instanceof SQLException cause
                && List.of("55000", "42501", "P0001").contains(cause.getSQLState());
        return isFinal ? new Refusal(HttpStatus.CONFLICT, "actors.refused.merge-final", place) : e;
    }
}
