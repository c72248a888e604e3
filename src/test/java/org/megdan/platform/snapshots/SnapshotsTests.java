package org.megdan.platform.snapshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.platform.files.StoredFiles;
import org.megdan.platform.snapshots.Publication.Attachment;
import org.megdan.platform.web.Language;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.TestDatabase;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class SnapshotsTests {

    private static final UUID PLAN = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final String CONTENT = "{\"title\": \"Годишен доклад\", \"done\": 3}";

    @Autowired
    Snapshots snapshots;

    @Autowired
    StoredFiles files;

    @Autowired
    JdbcClient sql;

    @Value("${megdan.database.url}")
    String url;

    @Test
    void keepsWhatWasPublishedToTheLetter() {
        var id = snapshots.publish(report(CONTENT, null));
        var found = snapshots.find(id).orElseThrow();
        assertThat(found.content()).isEqualTo(CONTENT);
        assertThat(found.sha256()).hasSize(64);
        assertThat(Snapshots.isIntact(found)).isTrue();
        assertThat(snapshots.find(new SnapshotId(PLAN))).isEmpty();
    }

    @Test
    @Tries("I2")
    void losesNoWordUnlessSomebodyIsBeingErased() {
        var id = snapshots.publish(report(CONTENT, null));
        assertThatThrownBy(() -> sql.sql("select snapshots.redact(uuidv7(), array['Годишен'])")
                        .query(Integer.class)
                        .single())
                .rootCause()
                .hasMessageContaining("nobody is being erased under");
        assertThat(snapshots.find(id).orElseThrow().content()).isEqualTo(CONTENT);
    }

    @Test
    void correctsByANewPublication() {
        var first = snapshots.publish(report(CONTENT, null));
        var second = snapshots.publish(report("{\"done\": 4}", first));
        assertThat(snapshots.find(first).orElseThrow().supersededBy()).isEqualTo(second);
        assertThat(snapshots.latest("yearly-report", PLAN).orElseThrow().supersedes())
                .isEqualTo(first);
        assertThat(snapshots.of("yearly-report", PLAN))
                .extracting(SnapshotRow::id)
                .containsExactly(second, first);
        assertThatThrownBy(() -> snapshots.publish(report("{}", first)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void refusesWhatIsNotJson() {
        assertThatThrownBy(() -> snapshots.publish(report("{", null)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void keepsItsFilesAsLongAsItself() {
        var file = files.keep(files.take(new ByteArrayInputStream(new byte[] {1, 2, 3}), "доклад.pdf"), null);
        var attachment = new Attachment(file.hash(), "доклад.pdf", "application/pdf");
        var id = snapshots.publish(new Publication(
                "yearly-report", PLAN, "Доклад", Language.BG, CONTENT, null, null, List.of(attachment)));
        files.remove(file.id());
        assertThatThrownBy(() -> sql.sql("delete from files.content").update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(snapshots.find(id).orElseThrow().attachments()).containsExactly(attachment);
    }

    @Tries("I2")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update snapshots.snapshot set title = 'друго'",
                "delete from snapshots.snapshot",
                "truncate snapshots.snapshot cascade",
                "update snapshots.attachment set name = 'друго'",
                "delete from snapshots.attachment",
                "truncate snapshots.attachment"
            })
    void isNotChangedByTheApplicationNorByTheOwner(String statement) throws SQLException {
        var file = files.keep(files.take(new ByteArrayInputStream(new byte[] {1}), "x.bin"), null);
        snapshots.publish(new Publication(
                "yearly-report",
                PLAN,
                "Доклад",
                Language.BG,
                CONTENT,
                null,
                null,
                List.of(new Attachment(file.hash(), "x", "application/octet-stream"))));
        var database = url.substring(url.lastIndexOf('/') + 1);
        try (var app = TestDatabase.app(database).connect();
                var owner = TestDatabase.owner(database).connect()) {
            refuses(app, statement, "42501");
            refuses(app, "alter table snapshots.snapshot disable trigger all", "42501");
            refuses(app, "set session_replication_role = replica", "42501");
            refuses(owner, statement, "23001");
        }
    }

    @Test
    void refusesAContentThatIsNotWhatWasPinned() {
        assertThatThrownBy(() -> sql.sql("""
                insert into snapshots.snapshot (kind, subject_id, title, language, content, sha256, published_at)
                values ('yearly-report', uuidv7(), 'Доклад', 'bg', '{}', repeat('a', 64), now())
                """).update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    private static void refuses(Connection connection, String statement, String state) throws SQLException {
        try (var sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo(state));
        }
    }

    private static Publication report(String content, @Nullable SnapshotId supersedes) {
        return new Publication(
                "yearly-report", PLAN, "Доклад за 2015 г.", Language.BG, content, null, supersedes, List.of());
    }
}
