package org.megdan.desk.console;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The server filled from the source texts; what is there already stays as it is. */
@Command(name = "demo", mixinStandardHelpOptions = true)
class Demo implements Callable<Integer> {

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Override
    public Integer call() {
        var properties = options.asProperties(Path.of("data", "demo"));
        properties.add("--spring.profiles.active=demo");
        return Server.start(properties);
    }
}
