package org.megdan.desk.strategy.imports;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.megdan.core.plans.NetworkWords;
import org.megdan.core.plans.NewPlan;
import org.megdan.core.plans.Outlines;
import org.megdan.core.plans.PlanImports;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.ReadResult;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.OutlineJson;
import org.megdan.platform.console.Console;
import org.megdan.platform.console.Server;
import org.megdan.platform.console.ServerOptions;
import org.megdan.platform.console.Verb;
import org.megdan.platform.web.Messages;
import org.megdan.platform.web.Refusal;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Takes a document in as a draft of a strategy, read by the network's own words too; with {@code --preview} only prints what is
 * recognised by the built-in ones, as JSON, and needs no data.
 */
@Command(name = "import", mixinStandardHelpOptions = true)
public class ImportVerb implements Verb {

    @Parameters(paramLabel = "FILE", descriptionKey = "console.import.file")
    private Path file = Path.of("");

    @Option(names = "--preview", descriptionKey = "console.import.preview")
    private boolean preview;

    @Mixin
    private ServerOptions options = new ServerOptions();

    private final Messages messages = new Messages();

    @Override
    public Integer call() {
        try {
            if (!Files.isRegularFile(file)) {
                throw refusal("strategy.imports.no-file", file.toString());
            }
            return preview ? print() : Server.once(options.asProperties(Path.of("data")), this::take);
        } catch (Refusal refusal) {
            System.err.println("megdan: " + text(refusal.key(), refusal.arguments()));
            return 1;
        }
    }

    private int print() {
        var outline = read(LevelWords.standard()).outline();
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(OutlineJson.write(outline));
        return 0;
    }

    private void take(ApplicationContext application) {
        var version = version(application);
        System.out.println(text("strategy.imports.taken", version.title(), "/strategy/" + version.slug()));
    }

    PlanVersion version(ApplicationContext application) {
        var read = read(application.getBean(NetworkWords.class).current());
        var outline = read.outline();
        var suggested = outline.suggestedTitle();
        var title = suggested.isBlank() ? file.getFileName().toString() : suggested;
        return application.getBean(PlanImports.class).begin(NewPlan.of(outline, title), outline, read.source());
    }

    private ReadResult.Recognised read(LevelWords words) {
        try (var in = Files.newInputStream(file)) {
            return switch (Outlines.read(file.getFileName().toString(), in, words)) {
                case ReadResult.Refused(var key, var arguments) -> throw refusal(key, arguments.toArray());
                case ReadResult.Recognised read -> read;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal refusal(String key, Object... arguments) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, key, arguments);
    }

    private String text(String key, Object... arguments) {
        return messages.text(Console.language(), key, arguments);
    }
}
