package org.megdan.desk.demo;

import java.nio.file.Path;
import org.megdan.platform.console.Server;
import org.megdan.platform.console.ServerOptions;
import org.megdan.platform.console.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The server filled from the source texts; what is there already stays as it is. */
@Command(name = "demo", mixinStandardHelpOptions = true)
public class Demo implements Verb {

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Override
    public Integer call() {
        var properties = options.asProperties(Path.of("data", "demo"));
        properties.add("--spring.profiles.active=demo");
        // its passwords are printed in a terminal and stand in the sources: for this machine, unless somebody says
        // otherwise
        if (properties.stream().noneMatch(property -> property.startsWith("--server.address="))) {
            properties.add("--server.address=127.0.0.1");
        }
        return Server.start(properties);
    }
}
