package org.megdan.platform.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;

@PagesTest
class LogPagesTests {

    @Autowired
    ApplicationContext application;

    @Value("${megdan.data}")
    Path data;

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void enter() throws IOException {
        FileSystemUtils.deleteRecursively(data.resolve("log"));
        visitor = new Visitor(port);
    }

    @Test
    void saysThatNothingIsSignedYet() {
        assertThat(visitor.get("/log").status()).isEqualTo(200);
        assertThat(visitor.get("/log").body()).contains("Още няма контролна точка");
        assertThat(visitor.get("/log/checkpoint").status()).isEqualTo(404);
        assertThat(visitor.get("/log/tile/0/000").status()).isEqualTo(404);
    }

    @Test
    void givesAWitnessWhatItKeeps() throws IOException {
        var log = new OwnLog(application, data);
        log.act(1);
        log.sign();

        var note = visitor.get("/log/checkpoint").body();
        var checkpoint = Checkpoint.read(note);
        assertThat(checkpoint.size()).isEqualTo(1);
        assertThat(visitor.get("/log").body())
                .contains(checkpoint.base64(), checkpoint.origin() + "+", "/log/tile/entries/000.p/1");
        assertThat(visitor.get("/log/tile/0/000.p/1").status()).isEqualTo(200);
        assertThat(visitor.get("/log/tile/0/000").status()).isEqualTo(404);
    }

    @Test
    void givesNothingElseOfTheFolder() throws IOException {
        givesAWitnessWhatItKeeps();
        for (var path : new String[] {"", "key", "../key", "%2e%2e/key", "0/000.p/1/../../../key", "checkpoint"}) {
            assertThat(visitor.get("/log/tile/" + path).status()).as(path).isIn(400, 404);
        }
        assertThat(visitor.get("/log/tile").status()).isEqualTo(404);
    }

    @Test
    void witnessesNobodyUntilALogIsNamed() throws IOException {
        var request = new GrownLog("other.example.org/log").request(0, 3);
        assertThat(visitor.send(visitor.request("/log/witness/add-checkpoint").POST(BodyPublishers.ofString(request)))
                        .status())
                .isEqualTo(404);
        assertThat(data.resolve("witness")).doesNotExist();
    }
}
