package org.megdan.desk.administration;

import java.nio.file.Path;
import java.util.ArrayList;
import org.megdan.platform.console.Console;
import org.megdan.platform.console.Server;
import org.megdan.platform.console.Verb;
import org.megdan.platform.web.Messages;
import org.megdan.platform.web.Refusal;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives up the key of the installation when it is lost for good, while the server is stopped. */
@Command(name = "forget-key", mixinStandardHelpOptions = true)
public class ForgetKeyVerb implements Verb {

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "console.data", defaultValue = "data")
    private Path data = Path.of("data");

    @Override
    public Integer call() {
        var properties = new ArrayList<>(Server.NOTHING_BESIDE);
        properties.add("--megdan.data=" + data.toAbsolutePath().normalize());
        try {
            return Server.once(properties, this::forget);
        } catch (Refusal refusal) {
            System.err.println(
                    "megdan: " + new Messages().text(Console.language(), refusal.key(), refusal.arguments()));
            return 1;
        }
    }

    private void forget(ApplicationContext application) {
        application.getBean(ForgetKey.class).forget();
        System.out.println(new Messages().text(Console.language(), "administration.forget-key.done"));
    }
}
