package org.megdan.platform.console;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The server on its own data; an empty one shows the first-run page. */
@Command(name = "serve", mixinStandardHelpOptions = true)
public class Serve implements Verb {

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--demo-data", descriptionKey = "console.demo-data")
    private boolean demoData;

    @Override
    public Integer call() {
        var properties = options.asProperties(Path.of("data"));
        if (demoData) {
            properties.add("--megdan.demo-data=true");
        }
        return Server.start(properties);
    }
}
