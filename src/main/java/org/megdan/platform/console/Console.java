package org.megdan.platform.console;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import org.megdan.platform.web.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The verbs of {@code ./megdan}. Exit codes: 0 done, 1 could not be done, 2 arguments that make no sense. */
@Command(
        name = "megdan",
        subcommands = {CommandLine.HelpCommand.class},
        mixinStandardHelpOptions = true)
public class Console {

    private Console() {}

    /** Runs one verb; a verb that serves returns when the server has stopped. */
    public static int run(String... arguments) {
        var line = new CommandLine(new Console());
        ServiceLoader.load(Verb.class).forEach(line::addSubcommand);
        line.setResourceBundle(
                ResourceBundle.getBundle("console/texts", language().locale()));
        line.setExecutionExceptionHandler(Console::tell);
        return line.execute(arguments.length == 0 ? new String[] {"help"} : arguments);
    }

    private static int tell(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        line.getErr().println("megdan: " + failure.getMessage());
        return 1;
    }

    /** The terminal's language: Bulgarian where the locale says so, else English. */
    public static Language language() {
        return Language.of(Locale.getDefault().getLanguage());
    }
}
