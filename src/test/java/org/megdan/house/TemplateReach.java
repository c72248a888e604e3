package org.megdan.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a template reaches for: types and templates of its own module and of those that its module may use. */
final class TemplateReach {

    private static final Pattern TYPE = Pattern.compile("org\\.megdan\\.((\\w+)\\.(\\w+))\\.([\\w.]+)");
    private static final Pattern CALL = Pattern.compile("@template\\.(?!ui\\.)(\\w+\\.\\w+)\\.");
    private static final Pattern ALLOWED = Pattern.compile("(?s)allowedDependencies\\s*=\\s*\\{?([^})]*)[})]");
    private static final String SHARED = "platform.web";

    private TemplateReach() {}

    /** The module of {@code desk/strategy/show.jte} is {@code desk.strategy}; the shared parts belong to the web module. */
    static String module(Path template) {
        if (template.startsWith("ui/chart")) {
            return "platform.charts";
        }
        return template.startsWith("ui") ? SHARED : template.getName(0) + "." + template.getName(1);
    }

    static List<String> complaints(Path template, String text, Set<String> allowed) {
        var own = module(template);
        var types = TYPE.matcher(text)
                .results()
                .filter(hit -> !hit.group(1).equals(own))
                .filter(hit -> !isGiven(hit.group(1), hit.group(4), allowed))
                .map(hit -> template + " uses " + hit.group());
        var calls = CALL.matcher(text)
                .results()
                .filter(hit -> !hit.group(1).equals(own) && !allowed.contains(hit.group(1)))
                .map(hit -> template + " calls " + hit.group(1));
        return Stream.concat(types, calls).distinct().toList();
    }

    /** A type of the base package, or of one that the module gives out under its name: {@code core.actors::places}. */
    private static boolean isGiven(String module, String type, Set<String> allowed) {
        return Character.isUpperCase(type.charAt(0))
                ? allowed.contains(module)
                : allowed.contains(module + "::" + type.replaceFirst("\\.[A-Z].*", ""));
    }

    /** What the module's own package-info allows: names of modules, and of packages that they give out. */
    static Set<String> allowedTo(String module) {
        var info = Path.of("src/main/java/org/megdan", module.split("\\.")).resolve("package-info.java");
        try {
            var list = ALLOWED.matcher(Files.readString(info));
            return !list.find()
                    ? Set.of()
                    : Pattern.compile("\"([\\w.]+)([^\"]*)\"")
                            .matcher(list.group(1))
                            .results()
                            .flatMap(hit -> Stream.of(hit.group(1), hit.group(1) + hit.group(2)))
                            .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
