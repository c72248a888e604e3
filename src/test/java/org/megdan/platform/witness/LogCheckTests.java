package org.megdan.platform.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.TestDatabase;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.util.FileSystemUtils;

/** What the database's superuser may try. The tenth act stands at place 9 under number 10. */
@ModuleTest
class LogCheckTests {

    private static final int ACTS = 300;
    private static final String FROM_THE_SIDE = """
            insert into audit.entry (at, actor_name, action, subject_kind, subject_id)
            values ('2020-01-01', 'Никой', 'audit.act.tried', 'thing', uuidv7())
            """;

    @TempDir
    Path data;

    @Autowired
    ApplicationContext application;

    private OwnLog log = new OwnLog(new StaticApplicationContext(), Path.of(""));

    @BeforeEach
    void begin() throws IOException {
        log = new OwnLog(application, data);
        act(ACTS);
        sign();
    }

    @Test
    void findsNothingWhereNothingWasDone() throws Exception {
        assertThat(check(null)).isEqualTo(whole(ACTS, 0));
        act(2);
        assertThat(check(null)).isEqualTo(whole(ACTS, 2));
        log.leaves().place();
        assertThat(check(null)).isEqualTo(whole(ACTS, 2));
        sign();
        assertThat(check(null)).isEqualTo(whole(ACTS + 2, 0));
    }

    @Test
    @Tries("I1")
    void namesTheEntryThatWasEdited() throws Exception {
        superuser().does("update audit.entry set actor_name = 'Друг' where id in (10, 200)");
        assertThat(check(null)).isEqualTo(LogReport.broken("witness.check.changed", 9L, 10L));
    }

    /** The database's own hashes are made to fit. */
    @Test
    @Tries("I1")
    void namesItThoughEveryHashWasComputedAgain() throws Exception {
        superuser().does("update audit.entry set after = '{\"n\": 1000}' where id = 10");
        superuser().makesEveryHashFit();
        assertThat(check(null)).isEqualTo(LogReport.broken("witness.check.changed", 9L, 10L));
    }

    @Test
    @Tries("I1")
    void namesTheEntryThatWasDeleted() throws Exception {
        superuser().does("delete from audit.entry where id = 10");
        assertThat(check(null)).isEqualTo(LogReport.broken("witness.check.removed", 9L, 10L));
    }

    @Test
    @Tries("I1")
    void namesThePlaceWhereTheRowsWereClosedUp() throws Exception {
        superuser()
                .does(
                        "delete from audit.entry where id = 10",
                        "delete from witness.leaf where entry = 10",
                        "update witness.leaf set index = index + 1000 where index > 9",
                        "update witness.leaf set index = index - 1001 where index > 1000");
        assertThat(check(null)).isEqualTo(LogReport.broken("witness.check.changed", 9L, 11L));
    }

    @Test
    @Tries("I1")
    void namesTheFirstOfThoseThatWereSwapped() throws Exception {
        superuser().does("""
                update audit.entry e set (actor_name, action, after) =
                    (select actor_name, action, after from audit.entry o where o.id = 51 - e.id) where id in (20, 31)
                """);
        assertThat(check(null)).isEqualTo(LogReport.broken("witness.check.changed", 19L, 20L));
    }

    @Test
    @Tries("I1")
    void namesWhereTheTailWasCut() throws Exception {
        superuser().cutsAt(290);
        assertThat(check(null)).isEqualTo(LogReport.broken("witness.check.missing", 290L));
    }

    @Test
    @Tries("I1")
    void namesAnEntryThatWasPutInFromTheSide() throws Exception {
        superuser().does(FROM_THE_SIDE);
        assertThat(check(null)).isEqualTo(LogReport.broken("witness.check.outside", ACTS + 1L));
    }

    /** Whoever has the database and the folder writes both anew; what somebody kept elsewhere tells on them. */
    @Test
    @Tries("I1")
    void namesTheFirstAgainstWhatAWitnessKept() throws Exception {
        var checkpoint = Files.copy(data.resolve("log/checkpoint"), data.resolve("kept"));
        var copy = data.resolve("copy");
        FileSystemUtils.copyRecursively(data.resolve("log"), copy);
        superuser().does("update audit.entry set actor_name = 'Друг' where id = 10");
        superuser().makesEveryHashFit();
        FileSystemUtils.deleteRecursively(data.resolve("log"));
        act(5);
        sign();

        assertThat(check(null)).isEqualTo(whole(ACTS + 5, 0));
        assertThat(check(checkpoint)).isEqualTo(LogReport.broken("witness.check.rewritten", (long) ACTS));
        assertThat(check(copy)).isEqualTo(LogReport.broken("witness.check.changed", 9L, 10L));
    }

    @Test
    @Tries("I1")
    void noticesThatTheFolderWasSetBack() throws Exception {
        var older = data.resolve("older");
        FileSystemUtils.copyRecursively(data.resolve("log"), older);
        act(5);
        sign();
        var kept = Files.copy(data.resolve("log/checkpoint"), data.resolve("kept"));
        FileSystemUtils.deleteRecursively(data.resolve("log"));
        FileSystemUtils.copyRecursively(older, data.resolve("log"));

        assertThat(check(kept)).isEqualTo(LogReport.broken("witness.check.shorter", ACTS + 5L, (long) ACTS));
    }

    @Test
    void aCheckpointOfBeforeStillHolds() throws Exception {
        var kept = Files.copy(data.resolve("log/checkpoint"), data.resolve("kept"));
        act(5);
        sign();
        assertThat(check(kept)).isEqualTo(whole(ACTS + 5, 0));
    }

    @Test
    void saysSoWhereThereIsNothingToCompareWith() throws Exception {
        FileSystemUtils.deleteRecursively(data.resolve("log"));
        assertThat(check(null)).isEqualTo(LogReport.broken("witness.check.none"));
    }

    @Test
    void signsNothingOverAnotherPast() throws Exception {
        var before = Files.readString(data.resolve("log/checkpoint"));
        superuser().cutsAt(290);
        act(20);
        log.leaves().place();

        assertThatThrownBy(this::sign).isInstanceOf(LogForked.class);
        assertThat(data.resolve("log/checkpoint")).hasContent(before);
    }

    /** Its place says when it came, whatever date it bears. */
    @Test
    void signsWhatASuperuserAddsAsItCame() throws Exception {
        superuser().doesAndTriggersHear(FROM_THE_SIDE);
        sign();
        assertThat(check(null)).isEqualTo(whole(ACTS + 1, 0));
    }

    @Test
    void vouchesForNothingThatWaitsTooLong() throws Exception {
        act(1);
        superuser()
                .does(
                        "update audit.entry set at = now() - interval '20 minutes' where id = (select max(id) from audit.entry)");
        assertThat(check(null)).isEqualTo(LogReport.broken("witness.check.unsigned", (long) ACTS, 1L, 20L));
    }

    @Test
    void saysThatAKeptFileIsNoCheckpoint() throws Exception {
        var kept = Files.writeString(data.resolve("kept"), "нищо");
        assertThat(check(kept)).isEqualTo(LogReport.broken("witness.check.kept", kept.toString()));
    }

    private void act(int times) {
        log.act(times);
    }

    private void sign() throws IOException {
        log.sign();
    }

    private LogReport check(@Nullable Path kept) throws SQLException, IOException {
        try (var connection = TestDatabase.owner(log.database()).connect()) {
            return LogCheck.run(connection, data, kept);
        }
    }

    private LogReport whole(long size, long waiting) throws IOException {
        var root = Checkpoint.read(Files.readString(data.resolve("log/checkpoint")));
        return LogReport.whole("witness.check.whole", size, root.base64(), waiting);
    }

    private Superuser superuser() {
        return log.superuser();
    }
}
