package org.megdan.desk.administration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.console.Console;
import org.megdan.platform.console.Verb;
import org.megdan.platform.database.Installation;
import org.megdan.platform.web.Messages;
import org.megdan.platform.witness.LogCheck;
import org.megdan.platform.witness.LogReport;
import org.megdan.platform.witness.WitnessCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether every act in the log is what it was when it was written; names the first that is not. */
@Command(name = "verify-log", mixinStandardHelpOptions = true)
public class VerifyLogVerb implements Verb {

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "console.data", defaultValue = "data")
    private Path data = Path.of("data");

    @Option(names = "--against", paramLabel = "PATH", descriptionKey = "console.verify-log.against")
    private @Nullable Path against;

    @Override
    public Integer call() {
        var messages = new Messages();
        var kept = against;
        if (kept != null && !Files.exists(kept)) {
            System.err.println(
                    "megdan: " + messages.text(Console.language(), "administration.no-file", kept.toString()));
            return 1;
        }
        try (var installation = Installation.open(data.toAbsolutePath());
                var connection = installation.connect()) {
            var reports = new ArrayList<LogReport>();
            reports.add(LogCheck.run(connection, data.toAbsolutePath(), kept));
            reports.addAll(WitnessCheck.run(data.toAbsolutePath(), Installation.configuration()));
            reports.forEach(report -> tell(report, messages));
            return reports.stream().allMatch(LogReport::isWhole) ? 0 : 1;
        } catch (SQLException | IOException e) {
            System.err.println("megdan: "
                    + messages.text(Console.language(), "witness.check.failed", String.valueOf(e.getMessage())));
        }
        return 1;
    }

    private static void tell(LogReport report, Messages messages) {
        var language = Console.language();
        var sentence = messages.text(
                language,
                report.key(),
                report.arguments().stream()
                        .map(argument -> argument instanceof Instant at ? language.moment(at) : argument)
                        .toArray());
        if (report.isWhole()) {
            System.out.println(sentence);
        } else {
            System.err.println("megdan: " + sentence);
        }
    }
}
