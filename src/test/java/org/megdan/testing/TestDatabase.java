package org.megdan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.megdan.platform.database.server.EmbeddedServer;
import org.megdan.platform.database.server.Login;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** One server per test run, in memory where the machine allows it; a database of its own for every application. */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Path FOLDER = folder();
    private static final EmbeddedServer SERVER = start();

    private TestDatabase() {}

    public static EmbeddedServer server() {
        return SERVER;
    }

    /** A new, empty database; its name. */
    public static String create() {
        var name = "test_" + COUNT.incrementAndGet();
        SERVER.createDatabase(name);
        return name;
    }

    public static Login owner(String database) {
        return at(database, SERVER.owner());
    }

    public static Login app(String database) {
        return at(database, SERVER.app());
    }

    /** As superuser, for what no role of the product may do. */
    public static Connection admin(String database) throws SQLException {
        return at(database, SERVER.admin()).connect();
    }

    /** An empty folder that goes when the run ends. */
    public static Path emptyFolder() {
        try {
            return Files.createTempDirectory(FOLDER, "folder-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the server's programs are unpacked once for all test runs. */
    public static Path programs() {
        return Path.of(System.getProperty("java.io.tmpdir"), "megdan-test-programs");
    }

    private static Login at(String database, Login login) {
        return new Login(login.url().replaceFirst("/[^/]*$", "/" + database), login.user(), login.password());
    }

    private static Path folder() {
        try {
            var memory = Path.of("/dev/shm");
            return Files.isWritable(memory)
                    ? Files.createTempDirectory(memory, "megdan-test-")
                    : Files.createTempDirectory("megdan-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedServer start() {
        var server = EmbeddedServer.start(FOLDER.resolve("postgres"), programs());
        // after the applications have let go of it
        SpringApplication.getShutdownHandlers().add(() -> {
            server.close();
            try {
                FileSystemUtils.deleteRecursively(FOLDER);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return server;
    }

    /** Points an application at a new database and an empty data folder. */
    public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var database = create();
            TestPropertyValues.of(
                            "megdan.data=" + emptyFolder(),
                            // pages are asked without founding a network first
                            "megdan.first-run=false",
                            // what tests take away between them would be the attack that the log is there for
                            "megdan.log.keeps=false",
                            "megdan.database.url=" + owner(database).url(),
                            "megdan.database.owner-password=" + owner(database).password(),
                            "megdan.database.password=" + app(database).password())
                    .applyTo(context);
        }
    }
}
