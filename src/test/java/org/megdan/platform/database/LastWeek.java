package org.megdan.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.megdan.Megdan;
import org.megdan.testing.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A backup of an installation that went on since: its ledger is newer when the backup comes back. */
record LastWeek(Path data, Path archive) {

    private static final String LEDGER = "revocations.log";
    private static final String KEY = "installation.key";

    static LastWeek of(ApplicationContext application, Path folder) {
        var environment = application.getEnvironment();
        var url = environment.getRequiredProperty("megdan.database.url");
        var data = Path.of(environment.getRequiredProperty("megdan.data"));
        var archive = folder.resolve("last-week.zip");
        Backup.write(installation(url.substring(url.lastIndexOf('/') + 1), data), archive, Clock.systemUTC());
        return new LastWeek(data, archive);
    }

    /** What is known meanwhile as taken away. */
    String taken() throws IOException {
        return Files.readString(data.resolve(LEDGER));
    }

    /** Started on the restored data, with the newest ledger and the key beside it and what {@code change} made of them before. */
    ConfigurableApplicationContext comeBack(String change) throws IOException, SQLException {
        return comeBack(change, List.of(LEDGER, KEY));
    }

    /** Whoever restored it did not bring the key along. */
    ConfigurableApplicationContext comeBackWithoutItsKey() throws IOException, SQLException {
        return comeBack("", List.of(LEDGER));
    }

    private ConfigurableApplicationContext comeBack(String change, List<String> beside)
            throws IOException, SQLException {
        var database = TestDatabase.create();
        var folder = TestDatabase.emptyFolder();
        Restore.read(archive, installation(database, folder));
        for (var file : beside) {
            Files.copy(data.resolve(file), folder.resolve(file));
        }
        try (var connection = TestDatabase.owner(database).connect();
                var statement = connection.createStatement()) {
            statement.execute(change);
        }
        return start(database, folder);
    }

    static ConfigurableApplicationContext start(String database, Path folder) {
        var owner = TestDatabase.owner(database);
        return new SpringApplicationBuilder(Megdan.class)
                .run(
                        "--server.port=0",
                        "--megdan.data=" + folder,
                        "--megdan.first-run=false",
                        "--megdan.demo-data=true",
                        "--megdan.database.url=" + owner.url(),
                        "--megdan.database.owner-password=" + owner.password(),
                        "--megdan.database.password="
                                + TestDatabase.app(database).password());
    }

    private static Installation installation(String database, Path folder) {
        return new Installation(TestDatabase.owner(database), "megdan_app", folder.resolve("files"), null);
    }
}
