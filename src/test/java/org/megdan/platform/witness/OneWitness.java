package org.megdan.platform.witness;

import static org.megdan.platform.witness.PretendWitness.NOON;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A log of five entries, and somebody who is asked to witness it. */
abstract class OneWitness {

    @TempDir
    Path data;

    final GrownLog log = new GrownLog("megdan.example.org/log");
    final LogKey key = LogKey.create("witness.example.org");
    final PretendWitness witness = new PretendWitness(key);

    @BeforeEach
    void publish() throws IOException {
        log.publish(data, 5);
    }

    @AfterEach
    void close() {
        witness.close();
    }

    void ask(Instant now) throws IOException, InterruptedException {
        witness.askedBy(data, now).ask(witness.named());
    }

    /** Both in one round, as a server does. */
    LogProperties askBoth(PretendWitness other) throws InterruptedException {
        var settings = new LogProperties(List.of(witness.setting(), other.setting()), List.of());
        new AskWitnesses(settings, data, false, Clock.fixed(NOON, ZoneOffset.UTC)).once();
        return settings;
    }

    Cosignatures cosignatures() {
        return new Cosignatures(data);
    }
}
