package org.megdan.desk.administration;

import java.nio.file.Files;
import java.nio.file.Path;
import org.megdan.platform.console.Console;
import org.megdan.platform.console.Verb;
import org.megdan.platform.database.Installation;
import org.megdan.platform.database.Restore;
import org.megdan.platform.web.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fills an empty installation from a backup. */
@Command(name = "restore", mixinStandardHelpOptions = true)
public class RestoreVerb implements Verb {

    @Parameters(paramLabel = "FILE", descriptionKey = "console.restore.file")
    private Path file = Path.of("");

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "console.restore.data", required = true)
    private Path data = Path.of("data");

    @Override
    public Integer call() {
        var messages = new Messages();
        if (!Files.isRegularFile(file)) {
            System.err.println(
                    "megdan: " + messages.text(Console.language(), "administration.no-file", file.toString()));
            return 1;
        }
        try (var installation = Installation.open(data.toAbsolutePath())) {
            var read = Restore.read(file, installation);
            System.out.println(messages.text(
                    Console.language(),
                    "administration.restore.done",
                    data.toString(),
                    read.tables(),
                    read.rows(),
                    read.files()));
        }
        return 0;
    }
}
