package org.megdan.desk.strategy.imports;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.megdan.core.plans.NewPlan;
import org.megdan.core.plans.Outlines;
import org.megdan.core.plans.PlanImports;
import org.megdan.core.plans.ReadResult;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.OutlineJson;
import org.megdan.platform.console.Console;
import org.megdan.platform.console.Server;
import org.megdan.platform.console.ServerOptions;
import org.megdan.platform.console.Verb;
import org.megdan.platform.web.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a document in as a draft of a strategy; with {@code --preview} only prints what was recognised, as JSON. */
@Command(name = "import", mixinStandardHelpOptions = true)
public class ImportVerb implements Verb {

    @Parameters(paramLabel = "FILE", descriptionKey = "console.import.file")
    private Path file = Path.of("");

    @Option(names = "--preview", descriptionKey = "console.import.preview")
    private boolean preview;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Override
    public Integer call() throws IOException {
        var messages = new Messages();
        if (!Files.isRegularFile(file)) {
            return refuse(messages.text(Console.language(), "strategy.imports.no-file", file.toString()));
        }
        try (var in = Files.newInputStream(file)) {
            var name = file.getFileName().toString();
            return switch (Outlines.read(name, in, LevelWords.standard())) {
                case ReadResult.Refused(var key, var arguments) ->
                    refuse(messages.text(Console.language(), key, arguments.toArray()));
                case ReadResult.Recognised read -> preview ? print(read) : take(read, messages);
            };
        }
    }

    private static int print(ReadResult.Recognised read) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(OutlineJson.write(read.outline()));
        return 0;
    }

    private int take(ReadResult.Recognised read, Messages messages) {
        var outline = read.outline();
        var title = outline.title().isBlank() ? file.getFileName().toString() : outline.title();
        var named = NewPlan.of(outline, title);
        return Server.once(options.asProperties(Path.of("data")), context -> {
            var version = context.getBean(PlanImports.class).begin(named, outline, read.source());
            System.out.println(messages.text(
                    Console.language(), "strategy.imports.taken", version.title(), "/strategy/" + version.slug()));
        });
    }

    private static int refuse(String why) {
        System.err.println("megdan: " + why);
        return 1;
    }
}
