package org.megdan.platform.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.megdan.platform.database.WholeFiles;
import org.megdan.testing.Visitor;
import org.megdan.testing.Visitor.Answer;

/** What programs of other networks ask over HTTP. */
class WitnessPagesTests extends WitnessedServer {

    private static final GrownLog OTHER = BothSides.OTHER;

    @Test
    void answersAsTheProtocolSays() throws IOException {
        assertThat(send(OTHER.request(2, 5)).body()).isEqualTo("0\n");
        assertThat(send(OTHER.request(2, 5)).header("Content-Type")).isEqualTo("text/x.tlog.size");
        assertThat(send(OTHER.request(0, 5)).status()).isEqualTo(200);
        assertThat(send(OTHER.otherwise().request(5, 8)).status()).isEqualTo(422);
        assertThat(send(OTHER.otherwise().request(5, 5)).status()).isEqualTo(409);
        assertThat(send(OTHER.request(0, 8)).body()).isEqualTo("5\n");
        assertThat(send(new GrownLog("nobody.example.org/log").request(0, 5)).status())
                .isEqualTo(404);
        assertThat(send(new GrownLog(OTHER.key().name()).request(5, 8)).status())
                .isEqualTo(403);
        assertThat(send(OTHER.request(9, 8)).status()).isEqualTo(400);

        var signed = send(OTHER.request(5, 8));
        assertThat(signed.status()).isEqualTo(200);
        assertThat(signed.header("Set-Cookie")).isEmpty();
        assertThat(BothSides.WITNESS.witness().cosignature(OTHER.signed(8).and(Note.lines(signed.body()))))
                .isPresent();
    }

    @Test
    void readsNoMoreThanItHasTo() throws IOException {
        assertThat(send("old 0\n\n" + "A".repeat(200_000) + "\n").status()).isEqualTo(400);
        assertThat(send("").status()).isEqualTo(400);
        assertThat(send(OTHER.request(0, 3).replaceFirst("\n\u2014", "\n" + "\u2014 x y\n".repeat(20_000) + "\u2014"))
                        .status())
                .isEqualTo(400);
        assertThat(visitor.get("/log/witness/add-checkpoint").status()).isIn(404, 405);
    }

    @Test
    void showsAnybodyWhatItSignedLast() throws IOException {
        assertThat(visitor.get(BothSides.kept(OTHER.key().name())).status()).isEqualTo(404);
        send(OTHER.request(0, 5));

        var note = Note.read(visitor.get(BothSides.kept(OTHER.key().name())).body());
        assertThat(OTHER.key().verifier().hasSigned(note)).isTrue();
        assertThat(BothSides.WITNESS.witness().cosignature(note)).isPresent();
        for (var wrong : List.of("key", "lock", "%2e%2e", "..%2fkey", WitnessedLogs.number("nobody"))) {
            assertThat(visitor.get("/log/witness/" + wrong + "/checkpoint").status())
                    .as(wrong)
                    .isIn(400, 404);
        }
        actAndSign(1);
        assertThat(visitor.get("/log").page().select("#witnessed").text())
                .contains(OTHER.key().name());
        assertThat(visitor.get("/log").body())
                .contains(BothSides.WITNESS.witness().written(), "http://localhost:" + BothSides.PORT + "/log/witness");
    }

    @Test
    void saysThatAWitnessHasBeenSilentForADay() throws IOException {
        actAndSign(1);
        var text = Note.read(visitor.get("/log/checkpoint").body()).text();
        var files = new WholeFiles(data.resolve("log/witnesses"));
        var name = BothSides.WITNESS.witness().number();

        files.write(name, signed(text, Duration.ofHours(23)));
        assertThat(visitor.get("/log").page().select(".notice")).isEmpty();
        files.write(name, signed(text, Duration.ofHours(25)));
        assertThat(visitor.get("/log").page().select(".notice").text())
                .contains(BothSides.WITNESS.name() + " не е подписвал от ");
        files.write(name, signed(text, Duration.ZERO).replace("localhost", "elsewhere"));
        assertThat(visitor.get("/log").page().select(".notice").text())
                .contains(BothSides.WITNESS.name() + " още не е подписал");
    }

    @Test
    void staysWhatItIsWhenFilesOfWitnessesAreDamaged() throws IOException {
        actAndSign(1);
        var noText = new byte[] {-1, -1};
        new WholeFiles(data.resolve("log/witnesses"))
                .write(BothSides.WITNESS.witness().number(), noText);
        new WholeFiles(data.resolve("witness")).write("key", noText);

        assertThat(visitor.get("/log").page().select(".notice").text())
                .contains(BothSides.WITNESS.name() + " още не е подписал");
        assertThat(visitor.get("/log/checkpoint").status()).isEqualTo(200);
        assertThat(administrator().get("/my").body()).contains("не подписва дневника");

        var text = Note.read(visitor.get("/log/checkpoint").body()).text();
        new WholeFiles(data.resolve("log/witnesses"))
                .write(BothSides.WITNESS.witness().number(), signed(text, Duration.ZERO));
        assertThat(visitor.get("/log").page().select(".notice")).isEmpty();
        new WholeFiles(data.resolve("log/tile")).write("0/000.p/1", noText);
        assertThat(visitor.get("/log").page().select(".notice").text())
                .contains(BothSides.WITNESS.name() + " е подписал друго");
    }

    /** Whoever rebuilds a log may take its witnesses out of the settings; the witness notices. */
    @Test
    void saysThatALogHasNotAskedForADay() throws IOException {
        actAndSign(1);
        var files = new WholeFiles(data.resolve("witness"));
        var name = WitnessedLogs.number(OTHER.key().name());
        var text = OTHER.signed(5).text();
        files.write(name, signed(text, Duration.ofHours(23)));
        assertThat(visitor.get("/log").body()).doesNotContain("не е показвал");
        files.write(name, signed(text, Duration.ofHours(25)));
        assertThat(visitor.get("/log").page().select(".notice").text())
                .contains("Дневникът " + OTHER.key().name() + " не е показвал тук контролна точка");
        assertThat(administrator().get("/my").body())
                .contains("Дневникът " + OTHER.key().name() + " вече не иска подпис");

        files.write(name, "нищо");
        assertThat(visitor.get("/log").status()).isEqualTo(200);
    }

    private static String signed(String text, Duration ago) {
        return new Note(
                        text,
                        List.of(BothSides.WITNESS.cosign(text, Instant.now().minus(ago))))
                .written();
    }

    /** Two at once over HTTP that go on differently: one is signed. */
    @Test
    void signsOneOfTwoAtOnce() throws Exception {
        send(OTHER.request(0, 5));
        var asked = List.<Callable<Integer>>of(
                () -> send(new GrownLog(OTHER.key(), "one", 5).request(5, 9)).status(),
                () -> send(new GrownLog(OTHER.key(), "two", 5).request(5, 9)).status());
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    people.invokeAll(asked).stream().map(Future::resultNow).toList();
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
        }
    }

    private Answer send(String body) {
        return new Visitor(BothSides.PORT)
                .send(visitor.request("/log/witness/add-checkpoint")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(body)));
    }
}
