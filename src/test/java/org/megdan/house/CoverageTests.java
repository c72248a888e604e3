package org.megdan.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Covers;
import org.megdan.testing.Tries;

/** The rows of the mission map and of the bad days that tests carry, as a page of the docs. */
class CoverageTests {

    private static final Pattern ROW = Pattern.compile("^\\| (\\d{3}/[^ |]+) \\| ([^|]+) \\|", Pattern.MULTILINE);

    private final JavaClasses tests = new ClassFileImporter().importPath("target/test-classes");

    @Test
    void thePageOfCoveredRowsIsCurrent() throws IOException {
        var rows = ROW.matcher(Files.readString(Path.of("docs/mission/coverage.md")))
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> row.group(2).strip()));
        var text = new StringBuilder("""
                # Rows of the mission map that tests prove

                Made from `@Covers` and `@Tries` by `CoverageTests`; do not edit. A row is done when a journey in the browser (`org.megdan.journeys`)
                shows it; rows without one are proved in parts, below the browser.

                | row | the document asks for | proved by |
                |---|---|---|
                """);
        var covered = covered();
        assertThat(rows.keySet()).as("every covered row stands in the map").containsAll(covered.keySet());
        covered.forEach(
                (row, by) -> text.append("| %s | %s | %s |%n".formatted(row, rows.get(row), String.join(", ", by))));
        text.append(
                "\n## Bad days\n\nEach test tries its part of a row; what no test names is not tried yet.\n\n| row | tried by |\n|---|---|\n");
        tried().forEach((row, by) -> text.append("| %s | %s |%n".formatted(row, String.join(", ", by))));
        Generated.assertCurrent("docs/covered.md", text.toString());
    }

    private Map<String, TreeSet<String>> covered() {
        var found = new TreeMap<String, TreeSet<String>>();
        for (var type : tests) {
            if (type.isAnnotatedWith(Covers.class)) {
                add(found, type.getAnnotationOfType(Covers.class).value(), type.getSimpleName());
            }
            type.getMethods().stream()
                    .filter(method -> method.isAnnotatedWith(Covers.class))
                    .forEach(method -> add(
                            found,
                            method.getAnnotationOfType(Covers.class).value(),
                            type.getSimpleName() + "." + method.getName()));
        }
        return found;
    }

    private Map<String, TreeSet<String>> tried() {
        var found = new TreeMap<String, TreeSet<String>>();
        for (var type : tests) {
            if (type.isAnnotatedWith(Tries.class)) {
                add(found, type.getAnnotationOfType(Tries.class).value(), type.getSimpleName());
            }
            type.getMethods().stream()
                    .filter(method -> method.isAnnotatedWith(Tries.class))
                    .forEach(method -> add(
                            found,
                            method.getAnnotationOfType(Tries.class).value(),
                            type.getSimpleName() + "." + method.getName()));
        }
        return found;
    }

    private static void add(Map<String, TreeSet<String>> found, String[] rows, String test) {
        for (var row : rows) {
            found.computeIfAbsent(row, r -> new TreeSet<>()).add(test);
        }
    }
}
