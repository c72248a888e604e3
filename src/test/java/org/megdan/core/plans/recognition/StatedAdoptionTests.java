package org.megdan.core.plans.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.outline.LevelWords;

class StatedAdoptionTests {

    @Test
    void findsTheAssemblyOfTheNetworksStrategy() throws IOException {
        var found = StatedAdoption.in(source("000_393b4ec2821460d2.txt"), LevelWords.standard())
                .orElseThrow();

        assertThat(found.body()).isEqualTo("Общото събрание на КНСО");
        assertThat(found.date()).isEqualTo(LocalDate.of(2014, 4, 1));
        assertThat(found.sentence()).startsWith("Стратегията е приета от Общото събрание");
    }

    @Test
    void findsDecisionAndProtocolOfTheMunicipalStrategy() throws IOException {
        var found = StatedAdoption.in(source("004_8b5d599e1818b705.txt"), LevelWords.standard())
                .orElseThrow();

        assertThat(found.decision()).isEqualTo("84");
        assertThat(found.protocol()).isEqualTo("8");
        assertThat(found.date()).isEqualTo(LocalDate.of(2016, 3, 25));
    }

    @Test
    void readsASentenceThatRunsOverALine() {
        var found = StatedAdoption.in(
                        "Цели\n\nСтратегията е приета от Общото\nсъбрание на 5 май 2024 г.\n", LevelWords.standard())
                .orElseThrow();

        assertThat(found.body()).isEqualTo("Общото събрание");
    }

    @Test
    void saysNothingOfADocumentThatDoesNot() {
        assertThat(StatedAdoption.in("1. Цел\n1.1. Задача на 5 май 2024 г.", LevelWords.standard()))
                .isEmpty();
    }

    private static String source(String name) throws IOException {
        return Files.readString(Path.of("docs/mission/sources", name));
    }
}
