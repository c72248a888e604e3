package org.megdan.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.Megdan;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Nobody looks sideways on the two upper floors, and nobody is allowed what they do not use. */
class FloorTests {

    private static final JavaClasses CODE = new ClassFileImporter().importPath("target/classes");

    private final ApplicationModules modules = ApplicationModules.of(Megdan.class);

    @ParameterizedTest
    @ValueSource(strings = {"desk", "core"})
    void nobodyLooksSideways(String floor) {
        sideways("org.megdan." + floor).check(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk", "core"})
    void theFixtureThatLooksSidewaysIsFound(String floor) {
        var fixture = new ClassFileImporter().importPackages("org.megdan.house.sideways");

        assertThat(sideways("org.megdan.house.sideways." + floor)
                        .evaluate(fixture)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(detail -> detail.contains("Looker"));
    }

    @Test
    void nobodyIsAllowedWhatTheyDoNotUse() {
        var unused = new TreeSet<String>();
        modules.forEach(module -> TemplateReach.allowedTo(id(module)).stream()
                .filter(allowed -> !used(module).contains(allowed) && !isInTemplates(id(module), allowed))
                .forEach(allowed -> unused.add(id(module) + " is allowed " + allowed)));

        assertThat(unused).isEmpty();
    }

    private static ArchRule sideways(String floor) {
        return slices().matching(floor + ".(*)..").should().notDependOnEachOther();
    }

    /** Modules, and packages that they give out by name. */
    private Set<String> used(ApplicationModule module) {
        var own = "org.megdan." + id(module);
        var packages = CODE.stream()
                .filter(type -> (type.getPackageName() + ".").startsWith(own + "."))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getPackageName());
        return Stream.concat(
                        module.getDirectDependencies(modules).uniqueModules().map(FloorTests::id),
                        packages.map(FloorTests::givenName))
                .collect(Collectors.toSet());
    }

    /** {@code org.megdan.core.actors.places} is given out as {@code core.actors::places}. */
    private static String givenName(String name) {
        return name.replaceFirst("^org\\.megdan\\.(\\w+\\.\\w+)\\.", "$1::");
    }

    private static boolean isInTemplates(String module, String other) {
        var folder = Path.of("src/main/jte", module.split("\\."));
        List<SourceFile> templates = Files.exists(folder) ? SourceFile.under(folder.toString(), ".jte") : List.of();
        return templates.stream()
                .anyMatch(template -> template.text().contains("org.megdan." + other.replace("::", ".") + "."));
    }

    private static String id(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
