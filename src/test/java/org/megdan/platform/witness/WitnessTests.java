package org.megdan.platform.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** This server as a witness: what it signs, and what it answers to anything else. */
class WitnessTests {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path data;

    private final GrownLog log = new GrownLog("megdan.example.org/log");
    private final LogKey stranger = LogKey.create("elsewhere.example.org/log");

    @Test
    void signsALogThatGrows() throws IOException {
        var witness = witness();
        var first = witness.add(log.request(0, 3));
        var second = witness.add(log.request(3, 7));

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(200);
        assertThat(verifier().cosignature(log.signed(7).and(Note.lines(second.text()))))
                .map(Cosignature::at)
                .hasValue(NOON);
        assertThat(verifier().cosignature(log.signed(3).and(Note.lines(second.text()))))
                .isEmpty();
    }

    @Test
    void signsTheSameOneAgainLater() throws IOException {
        witness().add(log.request(0, 3));
        var later = NOON.plus(Duration.ofDays(1));
        var again = witness(later).add(log.request(3, 3));

        assertThat(again.status()).isEqualTo(200);
        assertThat(verifier().cosignature(log.signed(3).and(Note.lines(again.text()))))
                .map(Cosignature::at)
                .hasValue(later);
    }

    @Test
    void refusesAForkThoughItIsProperlySigned() throws IOException {
        var witness = witness();
        witness.add(log.request(0, 5));
        var fork = log.otherwise();

        assertThat(witness.add(fork.request(5, 8)).status()).isEqualTo(422);
        assertThat(witness.add(fork.request(5, 5)).status()).isEqualTo(409);
        assertThat(witness.add(fork.request(0, 8))).isEqualTo(new Verdict(409, "text/x.tlog.size", "5\n"));
        assertThat(witness.add(log.request(5, 8)).status()).isEqualTo(200);
    }

    @Test
    void tellsWhatItSignedLast() throws IOException {
        var witness = witness();
        assertThat(witness.add(log.request(2, 5))).isEqualTo(new Verdict(409, "text/x.tlog.size", "0\n"));
        witness.add(log.request(0, 5));
        assertThat(witness.add(log.request(3, 8))).isEqualTo(new Verdict(409, "text/x.tlog.size", "5\n"));
        assertThat(witness.add(log.request(0, 4))).isEqualTo(new Verdict(409, "text/x.tlog.size", "5\n"));
        assertThat(witness.add(log.request(6, 8))).isEqualTo(new Verdict(409, "text/x.tlog.size", "5\n"));
    }

    @Test
    void refusesAProofThatProvesNothing() throws IOException {
        var witness = witness();
        witness.add(log.request(0, 5));
        var note = log.signed(8);
        for (var proof : List.of(List.<byte[]>of(), List.of(new byte[32]), log.proof(4, 8), log.proof(5, 9))) {
            assertThat(witness.add(new AddCheckpoint(5, proof, note).written()).status())
                    .isEqualTo(422);
        }
        assertThat(witness.add(new AddCheckpoint(5, List.of(new byte[32]), log.signed(5)).written())
                        .status())
                .isEqualTo(422);
        assertThat(Checkpoint.read(last().text()).size()).isEqualTo(5);
    }

    @Test
    void doesNotKnowOtherLogsNorOtherKeys() throws IOException {
        var witness = witness();
        var other = new Checkpoint(stranger.name(), 3, new byte[32]).text();
        assertThat(witness.add(new AddCheckpoint(0, List.of(), Note.read(stranger.sign(other))).written())
                        .status())
                .isEqualTo(404);

        var forged = LogKey.create(log.key().name()).sign(log.signed(3).text());
        assertThat(witness.add(new AddCheckpoint(0, List.of(), Note.read(forged)).written())
                        .status())
                .isEqualTo(403);
        assertThat(witness.last(WitnessedLogs.number(log.key().name()))).isEmpty();
        assertThat(witness.last(WitnessedLogs.number(stranger.name()))).isEmpty();
    }

    @Test
    void readsNothingThatIsWrittenOtherwise() throws IOException {
        var witness = witness();
        witness.add(log.request(0, 3));
        var right = log.request(3, 7);
        for (var wrong : List.of(
                "",
                "old 3",
                "\n\n\n\n",
                log.signed(7).written(),
                right.replaceFirst("old 3", "old 03"),
                right.replaceFirst("old 3", "old -3"),
                right.replaceFirst("old 3", "old 99999999999999999999"),
                right.replaceFirst("old 3", "old 8"),
                right.replaceFirst("old", "new"),
                right.replaceFirst("\n", "\n\n"),
                right.replaceFirst("\n[^\n]+\n", "\nкод\n"),
                right.replaceFirst("\n[^\n]+\n", "\nAAAA\n"),
                right.replaceFirst("\n", "\n" + "A".repeat(43) + "=\n")
                        .replaceFirst("\n", "\n" + ("A".repeat(43) + "=\n").repeat(70)),
                right.substring(0, right.indexOf("\n\n") + 2),
                right.strip())) {
            assertThat(witness.add(wrong).status()).as(wrong).isEqualTo(400);
        }
        assertThat(witness.add(right).status()).isEqualTo(200);
    }

    /** A line more in the checkpoint is signed along; other people's signatures are passed over and not kept. */
    @Test
    void takesWhatOthersAddToACheckpoint() throws IOException {
        var text = log.signed(3).text() + "more\n";
        var note = Note.read(log.key().sign(text)).and(List.of(stranger.cosign(text, NOON)));
        var answer = witness().add(new AddCheckpoint(0, List.of(), note).written());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(verifier().cosignature(new Note(text, Note.lines(answer.text()))))
                .isPresent();
        assertThat(last().lines()).hasSize(2).noneMatch(line -> line.contains(stranger.name()));
    }

    /** Servers of one database have one name and a key each. */
    @Test
    void knowsALogByAnyOfItsKeys() throws IOException {
        var second = new GrownLog(LogKey.create(log.key().name()), "");
        var witness = witness(
                NOON, log.key().verifier().written(), second.key().verifier().written());
        assertThat(witness.add(log.request(0, 3)).status()).isEqualTo(200);
        assertThat(witness.add(second.request(3, 7)).status()).isEqualTo(200);
    }

    @Test
    void remembersAfterAStart() throws IOException {
        witness().add(log.request(0, 5));
        var key = verifier().written();

        assertThat(witness().add(log.otherwise().request(5, 8)).status()).isEqualTo(422);
        assertThat(witness().add(log.request(5, 8)).status()).isEqualTo(200);
        assertThat(verifier().written()).isEqualTo(key);
    }

    /** Of many that say different things of the time after, one is signed. */
    @Test
    void signsOneOfManyAtOnce() throws Exception {
        var witness = witness();
        witness.add(log.request(0, 5));
        var asked = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 16; i++) {
            var request = new GrownLog(log.key(), "fork " + i, 5).request(5, 9);
            asked.add(() -> witness.add(request).status());
        }
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Integer>();
            for (var answer : people.invokeAll(asked)) {
                answers.add(answer.get());
            }
            assertThat(answers).hasSize(16).containsOnly(200, 409).containsOnlyOnce(200);
        }
    }

    @Test
    void doesNotGoOnWithoutKnowingWhatItSigned() throws IOException {
        witness().add(log.request(0, 5));
        Files.writeString(file(), "nothing");

        assertThatThrownBy(() -> witness().add(log.request(0, 7))).isInstanceOf(LogDamaged.class);
        assertThat(file()).hasContent("nothing");
    }

    @Test
    void withADamagedKeyTheServerStartsAndIsNoWitness() throws IOException {
        var file = data.resolve("witness").resolve("key");
        var damaged = new byte[] {-1, -1};
        Files.createDirectories(file.getParent());
        Files.write(file, damaged);
        var witness = witness();
        witness.start();

        assertThat(witness.page()).isEmpty();
        assertThatThrownBy(() -> witness.add(log.request(0, 3))).isInstanceOf(LogDamaged.class);
        assertThat(file).hasBinaryContent(damaged);
    }

    private Path file() {
        return data.resolve("witness").resolve(WitnessedLogs.number(log.key().name()));
    }

    private Note last() throws IOException {
        return Note.read(Files.readString(file()));
    }

    private Verifier verifier() throws IOException {
        return new WitnessedLogs(data).key().orElseThrow().witness();
    }

    private Witness witness() {
        return witness(NOON);
    }

    private Witness witness(Instant now) {
        return witness(now, log.key().verifier().written());
    }

    private Witness witness(Instant now, String... keys) {
        return GrownLog.witness(data, Clock.fixed(now, ZoneOffset.UTC), keys);
    }
}
