package org.megdan.house;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.megdan.Megdan;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModulePictureTests {

    private final ApplicationModules modules = ApplicationModules.of(Megdan.class);

    @Test
    void thePictureOfModulesInTheDocsIsCurrent() throws IOException {
        var text = new StringBuilder("""
                # Modules

                Made from the code by `ModulePictureTests`; do not edit. An arrow means "uses in code".

                ```mermaid
                flowchart TD
                """);
        floors().forEach((floor, names) -> {
            text.append("  subgraph ").append(floor).append('\n');
            names.forEach(name -> text.append("    ")
                    .append(node(floor + "." + name))
                    .append('[')
                    .append(name)
                    .append("]\n"));
            text.append("  end\n");
        });
        for (var arrow : arrows()) {
            text.append("  ").append(arrow).append('\n');
        }
        text.append("```\n\n");
        modules.stream()
                .sorted((a, b) -> id(a).compareTo(id(b)))
                .forEach(module -> text.append("- `")
                        .append(id(module))
                        .append("` uses ")
                        .append(uses(module))
                        .append('\n'));
        Generated.assertCurrent("docs/modules.md", text.toString());
    }

    private Map<String, List<String>> floors() {
        return modules.stream()
                .map(ModulePictureTests::id)
                .sorted()
                .collect(Collectors.groupingBy(
                        id -> id.substring(0, id.indexOf('.')),
                        TreeMap::new,
                        Collectors.mapping(id -> id.substring(id.indexOf('.') + 1), Collectors.toList())));
    }

    private TreeSet<String> arrows() {
        var arrows = new TreeSet<String>();
        modules.forEach(module -> used(module).forEach(other -> arrows.add(node(id(module)) + " --> " + node(other))));
        return arrows;
    }

    private String uses(ApplicationModule module) {
        var used = used(module);
        return used.isEmpty() ? "nothing of ours" : "`" + String.join("`, `", used) + "`";
    }

    private TreeSet<String> used(ApplicationModule module) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .map(ModulePictureTests::id)
                .filter(other -> !other.equals(id(module)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String id(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String node(String id) {
        return id.replace('.', '_');
    }
}
