package org.megdan.platform.console;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The server on its own data; an empty one shows the first-run page. */
@Command(name = "serve", mixinStandardHelpOptions = true)
public class Serve implements Verb {

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Override
    public Integer call() {
        return Server.start(options.asProperties(Path.of("data")));
    }
}
