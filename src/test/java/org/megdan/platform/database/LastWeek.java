package org.megdan.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import org.megdan.Megdan;
import org.megdan.testing.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A backup of an installation that went on since: its ledger is newer when the backup comes back. */
record LastWeek(Path ledger, Path archive) {

    static LastWeek of(ApplicationContext application, Path folder) {
        var environment = application.getEnvironment();
        var url = environment.getRequiredProperty("megdan.database.url");
        var data = Path.of(environment.getRequiredProperty("megdan.data"));
        var archive = folder.resolve("last-week.zip");
        Backup.write(installation(url.substring(url.lastIndexOf('/') + 1), data), archive, Clock.systemUTC());
        return new LastWeek(data.resolve("revocations.log"), archive);
    }

    /** What is known meanwhile as taken away. */
    String taken() throws IOException {
        return Files.readString(ledger);
    }

    /** Started on the restored data, with the newest ledger beside it and what {@code change} made of them before. */
    ConfigurableApplicationContext comeBack(String change) throws IOException, SQLException {
        var database = TestDatabase.create();
        var folder = TestDatabase.emptyFolder();
        Restore.read(archive, installation(database, folder));
        Files.copy(ledger, folder.resolve("revocations.log"));
        var owner = TestDatabase.owner(database);
        try (var connection = owner.connect();
                var statement = connection.createStatement()) {
            statement.execute(change);
        }
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
