package org.megdan.desk.administration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.Plans;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.console.Console;
import org.megdan.platform.console.Server;
import org.megdan.platform.console.ServerOptions;
import org.megdan.platform.console.Verb;
import org.megdan.platform.web.Messages;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Each strategy as the JSON text that its adoption is bound to, one file a strategy. */
@Command(name = "export", mixinStandardHelpOptions = true)
public class ExportVerb implements Verb {

    @Parameters(paramLabel = "FOLDER", descriptionKey = "console.export.folder")
    private Path folder = Path.of("");

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Override
    public Integer call() {
        return Server.once(options.asProperties(Path.of("data")), this::export);
    }

    private void export(ApplicationContext application) {
        var everything = new Viewer(null, null, "", Set.of("plans.edit", "plans.read-internal"));
        var plans = application.getBean(Plans.class);
        var versions = application.getBean(PlanShelf.class).all(everything);
        try {
            Files.createDirectories(folder);
            for (var version : versions) {
                Files.writeString(folder.resolve(version.slug() + ".json"), plans.canonicalText(version.id()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println(new Messages()
                .text(Console.language(), "administration.export.done", versions.size(), folder.toString()));
    }
}
