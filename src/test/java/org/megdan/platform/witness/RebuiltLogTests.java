package org.megdan.platform.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.megdan.testing.TestDatabase;
import org.megdan.testing.Tries;
import org.springframework.util.FileSystemUtils;

/** What the database's superuser may try who has the folder as well. */
class RebuiltLogTests extends WitnessedServer {

    /** From the act to the sentence that tells of the rebuilding; the superuser even has the key of the log. */
    @Test
    @Tries({"I1", "P10"})
    void aLogThatIsRebuiltIsRefusedByItsWitness() throws Exception {
        var administrator = administrator();
        var log = log();
        actAndSign(12);
        assertThat(visitor.get("/log").body()).contains("още не е подписал нито една контролна точка");

        askWitnesses();
        var size = Checkpoint.read(checkpoint()).size();
        vouchesFor(size);
        assertThat(administrator.get("/my").body()).doesNotContain("не подписва дневника");

        rebuild(log);
        actAndSign(3);
        assertThat(check(log).isWhole()).isTrue();
        askWitnesses();

        assertThat(BothSides.WITNESS.witness().cosignature(Note.read(checkpoint())))
                .isEmpty();
        assertThat(visitor.get("/log").page().select(".notice").text())
                .contains("дневникът тук не продължава първите " + size + " записа");
        assertThat(administrator.get("/my").body()).contains("не подписва дневника");
        assertThat(reports()).containsExactly(LogReport.broken("witness.refused.rewritten", refused()));
        assertThat(Checkpoint.read(visitor.get(BothSides.kept(BothSides.LOG.name()))
                                .body())
                        .size())
                .isEqualTo(size);
    }

    private void vouchesFor(long size) throws IOException {
        assertThat(BothSides.WITNESS.witness().cosignature(Note.read(checkpoint())))
                .isPresent();
        assertThat(BothSides.LOG.verifier().hasSigned(Note.read(checkpoint()))).isTrue();
        assertThat(visitor.get("/log").page().select("#witnesses").text())
                .contains(BothSides.WITNESS.name(), size + " ");
        assertThat(visitor.get("/log").body())
                .contains("Първите " + size + " записа са засвидетелствани отвън")
                .doesNotContain("не подписва");
        assertThat(reports()).singleElement().satisfies(report -> {
            assertThat(report.isWhole()).isTrue();
            assertThat(report.arguments()).contains(BothSides.WITNESS.name(), size);
        });
    }

    private Object[] refused() throws IOException {
        var witness = application.getBean(LogProperties.class).namedWitnesses().getFirst();
        var refusal = new Cosignatures(data).refusal(witness).orElseThrow();
        return new Object[] {BothSides.WITNESS.name(), refusal.size(), refusal.at()};
    }

    /** Rows, their hashes and the tree, so that everything fits again. */
    private void rebuild(OwnLog log) throws Exception {
        log.superuser().does("""
                update audit.entry set actor_name = 'Друг ' || gen_random_uuid()
                where id = (select entry from witness.leaf where index = 2)
                """);
        log.superuser().makesEveryHashFit();
        BothSides.beginLog(data);
    }

    @Test
    @Tries("I1")
    void aFolderThatIsBegunAnewHasAKeyThatNoWitnessKnows() throws Exception {
        actAndSign(2);
        askWitnesses();
        FileSystemUtils.deleteRecursively(data.resolve("log"));
        log().sign();
        askWitnesses();

        assertThat(visitor.get("/log").page().select(".notice").text()).contains("не познава ключа на дневника");
        assertThat(reports())
                .singleElement()
                .satisfies(report -> assertThat(report.isWhole()).isFalse());
    }

    /** Whoever put other files under the signature that is kept. */
    @Test
    @Tries("I1")
    void theCheckComparesWithWhatWasSigned() throws Exception {
        actAndSign(4);
        askWitnesses();
        var size = Checkpoint.read(checkpoint()).size();
        var kept = data.resolve("kept");
        Files.move(data.resolve("log/witnesses"), kept);
        rebuild(log());
        log().sign();
        Files.move(kept, data.resolve("log/witnesses"));

        assertThat(reports())
                .containsExactly(LogReport.broken("witness.check.cosigned-otherwise", BothSides.WITNESS.name(), size));
        assertThat(visitor.get("/log").page().select(".notice").text()).contains("е подписал друго");
        assertThat(visitor.get("/log").body()).doesNotContain("засвидетелствани отвън");
        // nor is it enough to take the signature away
        FileSystemUtils.deleteRecursively(data.resolve("log/witnesses"));
        assertThat(reports()).containsExactly(LogReport.broken("witness.check.not-cosigned", BothSides.WITNESS.name()));
    }

    private String checkpoint() {
        return visitor.get("/log/checkpoint").body();
    }

    private void askWitnesses() throws InterruptedException {
        application.getBean(AskWitnesses.class).once();
    }

    private List<LogReport> reports() throws IOException {
        return WitnessCheck.run(data, application.getEnvironment());
    }

    private LogReport check(OwnLog log) throws Exception {
        try (var connection = TestDatabase.owner(log.database()).connect()) {
            return LogCheck.run(connection, data, null);
        }
    }
}
