package org.megdan.desk.administration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.megdan.platform.console.Console;
import org.megdan.platform.console.Server;
import org.megdan.platform.console.ServerOptions;
import org.megdan.platform.console.Verb;
import org.megdan.platform.database.Installation;
import org.megdan.platform.web.Messages;
import org.megdan.platform.web.Refusal;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A one-time link for an administrator, printed at the machine, for a network that nobody can let anyone into. */
@Command(name = "invite-admin", mixinStandardHelpOptions = true)
public class InviteAdminVerb implements Verb {

    @Parameters(paramLabel = "EMAIL", descriptionKey = "console.invite-admin.email")
    private String email = "";

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Override
    public Integer call() throws IOException {
        var properties = new ArrayList<>(options.asProperties(Path.of("data")));
        properties.addAll(Server.NOTHING_BESIDE);
        var running = Installation.running(options.data(Path.of("data")));
        if (running.isEmpty()) {
            return invite(properties);
        }
        // beside a server that runs: its database, and none of its folders
        var nowhere = Files.createTempDirectory("megdan-invite-");
        try {
            properties.removeIf(property -> property.startsWith("--megdan.data="));
            properties.add("--megdan.data=" + nowhere);
            properties.addAll(running);
            return invite(properties);
        } finally {
            FileSystemUtils.deleteRecursively(nowhere);
        }
    }

    private int invite(List<String> properties) {
        try {
            return Server.once(properties, this::invite);
        } catch (Refusal refusal) {
            System.err.println(
                    "megdan: " + new Messages().text(Console.language(), refusal.key(), refusal.arguments()));
            return 1;
        }
    }

    private void invite(ApplicationContext application) {
        var path = application.getBean(InviteAdministrator.class).path(email.strip());
        var configured = application.getEnvironment().getProperty("megdan.public-address", "");
        var base = configured.isBlank() ? "http://localhost:" + options.port() : configured.replaceFirst("/+$", "");
        System.out.println(new Messages().text(Console.language(), "administration.invite.done", email, base + path));
    }
}
