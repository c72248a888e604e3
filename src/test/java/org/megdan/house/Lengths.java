package org.megdan.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The lengths of STYLE §7: where a file or a method must stop. */
record Lengths(int file, int method) {

    static final Lengths JAVA = new Lengths(250, 40);
    static final Lengths CONTROLLER = new Lengths(120, 40);
    static final Lengths TEMPLATE = new Lengths(120, Integer.MAX_VALUE);
    static final Lengths LOOKS = new Lengths(300, Integer.MAX_VALUE);

    private static final Pattern METHOD = Pattern.compile(
            "^    (?! )(?:(?:public|protected|private|static|final|abstract|synchronized|default|<[^>]+>) ?)*"
                    + "[\\w.<>\\[\\], ?@]+ \\w+\\(.*");
    private static final Set<String> NOT_METHODS = Set.of("return", "new", "throw", "record", "class", "enum");

    static Lengths of(SourceFile file) {
        if (file.name().endsWith(".jte")) {
            return TEMPLATE;
        }
        if (!file.name().endsWith(".java")) {
            return LOOKS;
        }
        return file.name().endsWith("Controller.java") ? CONTROLLER : JAVA;
    }

    /** One sentence for each thing that is too long. */
    List<String> complaints(SourceFile source) {
        var complaints = new ArrayList<String>();
        if (source.length() > file) {
            complaints.add(source.path() + " has " + source.length() + " lines, the stop is " + file);
        }
        if (method < Integer.MAX_VALUE) {
            methods(source).stream()
                    .filter(found -> found.length() > method)
                    .forEach(found -> complaints.add(source.path() + ": " + found.name() + " has " + found.length()
                            + " lines, the stop is " + method));
        }
        return complaints;
    }

    /** Methods of top-level types as the formatter lays them out: indented by four, closed by a brace at four. */
    static List<Method> methods(SourceFile source) {
        var methods = new ArrayList<Method>();
        var lines = source.lines();
        for (int start = 0; start < lines.size(); start++) {
            var line = lines.get(start);
            var first = line.strip().split(" ", 2)[0];
            if (!METHOD.matcher(line).matches()
                    || NOT_METHODS.contains(first)
                    || line.contains(" record ")
                    || line.endsWith(";")) {
                continue;
            }
            int end = start;
            while (end < lines.size() && !lines.get(end).equals("    }")) {
                end++;
            }
            methods.add(new Method(line.strip(), end - start + 1));
            start = end;
        }
        return methods;
    }

    record Method(String name, int length) {}
}
