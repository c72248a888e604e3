package org.megdan.desk.strategy.imports;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.outline.Outline;
import org.megdan.core.plans.outline.OutlineJson;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.NotFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Documents being turned into strategies, with every correction as a step that can be taken back. */
@Repository
class OpenImports {

    private static final int STEPS_KEPT = 200;

    private final JdbcClient sql;
    private final Clock clock;

    OpenImports(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    UUID open(Given given, List<String> lines, Outline outline, @Nullable String target, Viewer viewer) {
        var id = sql.sql("""
                insert into strategy.import
                  (name, original, pasted, target, source, created_by, created_at, changed_at)
                values (:name, :original, :pasted, :target, :source, :person, :now, :now) returning id""")
                .param("name", given.name())
                .param("original", given.bytes())
                .param("pasted", given.isPasted())
                .param("target", target)
                .param("source", String.join("\n", lines).replace("\0", ""))
                .param("person", viewer.person())
                .param("now", now())
                .query(UUID.class)
                .single();
        write(id, 0, "read", outline);
        return id;
    }

    OpenImport get(UUID id) {
        return sql.sql("""
                select i.name, i.source, i.target, s.number, s.outline
                from strategy.import i join strategy.import_step s on s.import_id = i.id
                where i.id = :id order by s.number desc limit 1""")
                .param("id", id)
                .query((row, n) -> new OpenImport(
                        id,
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        OutlineJson.read(row.getString(5))))
                .optional()
                .orElseThrow(() -> missing(id));
    }

    /** Nobody else corrects or accepts the document until the end of the transaction. */
    OpenImport hold(UUID id) {
        touch(id);
        return get(id);
    }

    /** The document itself; of one that came before originals were kept, nothing. */
    Optional<Given> original(UUID id) {
        return sql.sql("""
                select name, original, pasted from strategy.import where id = :id and original is not null""")
                .param("id", id)
                .query((row, n) -> new Given(row.getString(1), row.getBytes(2), row.getBoolean(3)))
                .optional();
    }

    List<ImportRow> list() {
        return rows("", null);
    }

    /** Those that are on their way into this strategy. */
    List<ImportRow> into(String target) {
        return rows("where target = :target", target);
    }

    private List<ImportRow> rows(String where, @Nullable String target) {
        return sql.sql("select id, name, changed_at, target from strategy.import " + where
                        + " order by changed_at desc limit 50")
                .param("target", target)
                .query((row, n) -> new ImportRow(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getTimestamp(3).toInstant(),
                        row.getString(4)))
                .list();
    }

    /** False when somebody else took a step meanwhile: nothing is written over theirs. */
    @Transactional
    boolean correct(OpenImport before, String act, Outline after) {
        touch(before.id());
        try {
            write(before.id(), before.step() + 1, act, after);
        } catch (DuplicateKeyException takenMeanwhile) {
            return false;
        }
        sql.sql("delete from strategy.import_step where import_id = :id and number > 0 and number < :oldest")
                .param("id", before.id())
                .param("oldest", before.step() - STEPS_KEPT)
                .update();
        return true;
    }

    /** Takes this correction back if it still is the last one; the document as recognised always stays. */
    @Transactional
    boolean undo(UUID id, int step) {
        touch(id);
        return sql.sql("""
                delete from strategy.import_step where import_id = :id and number > 0 and number = :step
                and number = (select max(number) from strategy.import_step where import_id = :id)""").param("id", id).param("step", step).update() == 1;
    }

    /** What was accepted or removed meanwhile is not there any more. */
    private void touch(UUID id) {
        int found = sql.sql("update strategy.import set changed_at = :now where id = :id")
                .param("id", id)
                .param("now", now())
                .update();
        if (found == 0) {
            throw missing(id);
        }
    }

    /** It is a preview no longer, and who asks for it is led to the strategy. */
    @Transactional
    void accepted(UUID id, String strategy) {
        remove(id);
        sql.sql("insert into strategy.accepted_import (import_id, strategy, accepted_at) values (:id, :strategy, :now)")
                .param("id", id)
                .param("strategy", strategy)
                .param("now", now())
                .update();
    }

    private RuntimeException missing(UUID id) {
        return sql.sql("select strategy from strategy.accepted_import where import_id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .<RuntimeException>map(AlreadyAccepted::new)
                .orElseGet(NotFound::new);
    }

    void remove(UUID id) {
        sql.sql("delete from strategy.import where id = :id").param("id", id).update();
    }

    private void write(UUID id, int number, String act, Outline outline) {
        sql.sql(
                        "insert into strategy.import_step (import_id, number, act, outline) values (:id, :number, :act, :outline)")
                .param("id", id)
                .param("number", number)
                .param("act", act)
                .param("outline", OutlineJson.write(outline))
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
