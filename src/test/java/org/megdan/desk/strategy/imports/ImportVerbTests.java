package org.megdan.desk.strategy.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.megdan.core.plans.Level;
import org.megdan.core.plans.NetworkWords;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.outline.LevelWords.Role;
import org.megdan.core.plans.outline.LevelWords.Word;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Refusal;
import org.megdan.testing.PagesTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;

@PagesTest
class ImportVerbTests {

    @Autowired
    ApplicationContext application;

    @TempDir
    Path folder = Path.of("");

    @Test
    void readsByTheWordsOfTheNetwork() throws IOException {
        application.getBean(NetworkWords.class).add(new Word("операция", Role.LEVEL, Level.PRIORITY));

        var version = verb("Стратегия на село Добро\n\nОперация 1. Силни сдружения\nОперация 2. Открита община\n")
                .version(application);

        var viewer = new Viewer(null, null, "", java.util.Set.of("plans.edit"));
        var tree = application
                .getBean(PlanShelf.class)
                .tree(version.slug(), version.number(), viewer)
                .orElseThrow();
        assertThat(tree.roots())
                .extracting(root -> root.node().level() + " " + root.node().title())
                .containsExactly("PRIORITY Силни сдружения", "PRIORITY Открита община");
    }

    @Test
    void refusesWhatCannotBeRead() throws IOException {
        var verb = verb("\0\0\0\0");
        assertThatThrownBy(() -> verb.version(application)).isInstanceOf(Refusal.class);
    }

    private ImportVerb verb(String text) throws IOException {
        var file = Files.writeString(folder.resolve("стратегия.txt"), text);
        var verb = new ImportVerb();
        new CommandLine(verb).parseArgs(file.toString());
        return verb;
    }
}
