package org.megdan.platform.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.megdan.platform.database.WholeFiles;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A server that is its own witness, over HTTP, on a port known beforehand: the settings name both sides, and another log. */
final class BothSides implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final int PORT = freePort();
    static final LogKey LOG = LogKey.create("localhost:" + PORT + "/log");
    static final LogKey WITNESS = LogKey.create("localhost:" + PORT + "/log/witness");
    static final GrownLog OTHER = new GrownLog("other.example.org/log");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var address = "http://localhost:" + PORT;
        TestPropertyValues.of(
                        "server.port=" + PORT,
                        "megdan.public-address=" + address,
                        "megdan.log.witnesses=" + address + "/log/witness "
                                + WITNESS.witness().written(),
                        "megdan.log.witnessed=" + LOG.verifier().written() + ", "
                                + OTHER.key().verifier().written())
                .applyTo(context);
    }

    /** Nothing is signed, and the keys are those that the settings name. */
    static void begin(Path data) throws IOException {
        beginLog(data);
        FileSystemUtils.deleteRecursively(data.resolve("witness"));
        new WholeFiles(data.resolve("witness")).write("key", WITNESS.written());
    }

    static void beginLog(Path data) throws IOException {
        FileSystemUtils.deleteRecursively(data.resolve("log"));
        new WholeFiles(data.resolve("log")).write("key", LOG.written());
    }

    static String kept(String origin) {
        return "/log/witness/" + WitnessedLogs.number(origin) + "/checkpoint";
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
