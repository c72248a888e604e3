package org.megdan.platform.witness;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.audit.Blanking;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A log in which a person was named, and what erasing them leaves. */
@ModuleTest
abstract class ErasedLog {

    static final UUID PERSON = new UUID(7, 7);
    static final UUID ACCOUNT = new UUID(8, 8);
    static final UUID ERASURE = new UUID(9, 9);
    static final List<String> WORDS = List.of("Канарка Жълтоперова");

    @TempDir
    Path data;

    @Autowired
    ApplicationContext application;

    @Autowired
    Audit audit;

    @Autowired
    Blanking blanking;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    OwnLog log = new OwnLog(new StaticApplicationContext(), Path.of(""));

    @BeforeEach
    void begin() throws IOException {
        sql.sql("""
                insert into actors.actor (id, kind, name, sort_name, slug, search_text, created_at, changed_at)
                values (:person, 'ERASED', 'Заличено лице', 'Заличено лице', 'zalicheno', '', now(), now())
                """).param("person", PERSON).update();
        sql.sql("insert into protection.erasure (id, number, person, ordered_at) values (:id, 1, :person, now())")
                .param("id", ERASURE)
                .param("person", PERSON)
                .update();
        log = new OwnLog(application, data);
        log.act(10);
        Acting.as(
                new Viewer(ACCOUNT, PERSON, WORDS.getFirst(), java.util.Set.of()), () -> act("thing", new UUID(1, 1)));
        act("actor", PERSON);
        act("thing", new UUID(2, 2));
        log.act(10);
        log.sign();
    }

    void act(String kind, UUID subject) {
        transaction.executeWithoutResult(status -> audit.record(new Act(
                "audit.act.told", kind, subject, null, null, Map.of("note", "за „КАНАРКА жълтоперова“ и „друг“"))));
    }

    /** The person's own act; the one about them comes next. */
    long own() {
        return sql.sql("select id from audit.entry where person = :person")
                .param("person", PERSON)
                .query(Long.class)
                .single();
    }

    LogReport changed(long entry) {
        var place = sql.sql("select index from witness.leaf where entry = :entry")
                .param("entry", entry)
                .query(Long.class)
                .single();
        return LogReport.broken("witness.check.changed", place, entry);
    }

    int blank() {
        var count = transaction.execute(status -> blanking.blank(ERASURE, PERSON, ACCOUNT, WORDS));
        return count == null ? 0 : count;
    }

    LogReport check() throws SQLException, IOException {
        try (var connection = TestDatabase.owner(log.database()).connect()) {
            return LogCheck.run(connection, data, null);
        }
    }
}
