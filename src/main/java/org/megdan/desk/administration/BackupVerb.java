package org.megdan.desk.administration;

import java.nio.file.Path;
import java.time.Clock;
import org.megdan.platform.console.Console;
import org.megdan.platform.console.Verb;
import org.megdan.platform.database.Backup;
import org.megdan.platform.database.Installation;
import org.megdan.platform.web.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Everything of an installation into one file, while it serves or not. */
@Command(name = "backup", mixinStandardHelpOptions = true)
public class BackupVerb implements Verb {

    @Parameters(paramLabel = "FILE", descriptionKey = "console.backup.file")
    private Path file = Path.of("");

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "console.data", defaultValue = "data")
    private Path data = Path.of("data");

    @Override
    public Integer call() {
        try (var installation = Installation.open(data.toAbsolutePath())) {
            var written = Backup.write(installation, file, Clock.systemUTC());
            System.out.println(new Messages()
                    .text(
                            Console.language(),
                            "administration.backup.done",
                            file.toString(),
                            written.tables(),
                            written.rows(),
                            written.files()));
        }
        return 0;
    }
}
