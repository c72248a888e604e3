package org.megdan.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.megdan.platform.database.room.DiskRoom;
import org.megdan.platform.files.virus.FakeClamd;
import org.megdan.platform.web.Refusal;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

@ModuleTest
@Tries("D10")
class HarmTests {

    // written backwards, so that no scanner takes this file for it
    private static final String TEST_FILE = new StringBuilder(
                    "*H+H$!ELIF-TSET-SURIVITNA-DRADNATS-RACIE$}7)CC7)^P(45XZP\\4[PA@%P!O5X")
            .reverse()
            .toString();

    @TempDir
    Path folder;

    @Autowired
    RefusedContents refused;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Autowired
    DiskRoom room;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void theTestFileIsWhole() {
        assertThat(TEST_FILE).hasSize(68);
    }

    @Test
    void refusesTheTestFileAndKeepsItsHashAlone() throws IOException {
        assertThatThrownBy(() -> keep(null, TEST_FILE))
                .isInstanceOf(Harmful.class)
                .hasMessage("files.harmful");

        assertThat(everythingStored()).isEmpty();
        assertThat(sql.sql("select finding || ' ' || hash from files.refused")
                        .query(String.class)
                        .list())
                .containsExactly("EICAR 275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f");
        assertThat(sql.sql("select count(*) from audit.entry where action = 'files.act.refused'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void asksTheScannerBeforeAnythingIsKept() throws IOException {
        try (var clamd = new FakeClamd()) {
            keep(clamd.address(), "спокоен протокол");
            assertThat(everythingStored()).hasSize(1);

            assertThatThrownBy(() -> keep(clamd.address(), FakeClamd.HARMFUL)).isInstanceOf(Harmful.class);

            assertThat(everythingStored()).hasSize(1);
            assertThat(clamd.asked()).isEqualTo(2);
        }
        // without the scanner the content is still known
        assertThatThrownBy(() -> keep(null, FakeClamd.HARMFUL)).isInstanceOf(Harmful.class);
    }

    @Test
    void keepsNothingWhileTheScannerDoesNotAnswer() throws IOException {
        var closed = new FakeClamd();
        closed.close();
        assertThatThrownBy(() -> keep(closed.address(), "спокоен протокол"))
                .hasMessage("files.notScanned")
                .extracting(failure -> ((Refusal) failure).status())
                .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(everythingStored()).isEmpty();
    }

    /** As within an act, which fails with the refusal. */
    private void keep(@Nullable String clamd, String text) {
        var properties = new FileProperties(DataSize.ofMegabytes(1), clamd, Duration.ofSeconds(5));
        var inspection = new InspectUploads(new Harm(refused, properties));
        var files = new StoredFiles(new FolderFileStore(folder), properties, inspection, room, sql, clock);
        transaction.executeWithoutResult(act ->
                files.keep(files.take(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "x.txt"), null));
    }

    private List<Path> everythingStored() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
