package org.megdan.desk.strategy.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.NetworkWords;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Upload;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The words by which a network's documents are read. */
@PagesTest
class WordPagesTests {

    private static final String WORDS = "/strategy/imports/words";
    private static final String DOCUMENT = """
            Стратегия на село Добро

            Операция 1. Силни сдружения
            Операция 2. Открита община
            """;

    @Autowired
    ApplicationContext application;

    @Autowired
    NetworkWords words;

    @LocalServerPort
    int port;

    private Visitor coordinator = new Visitor(0);

    @BeforeEach
    void enter() {
        new Stage(application).enter(Cast.COORDINATOR, "COORDINATOR");
        coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
    }

    @Test
    void aWordOfTheNetworkIsRecognisedWhenTheDocumentIsReadAgain() {
        var preview = Upload.of(coordinator, "/strategy/imports", "/strategy/imports")
                .with("text", DOCUMENT)
                .send()
                .location();
        assertThat(coordinator
                        .get(preview)
                        .page()
                        .select(".outline-node .kicker")
                        .text())
                .doesNotContain("Приоритет");

        var answer = add("Операция", "PRIORITY");
        assertThat(answer.status()).isEqualTo(303);
        var page = coordinator.get(WORDS + "?back=" + preview.replaceAll(".*/", ""));
        var again = coordinator.submit(page, preview + "/rereading", Map.of());

        var read = coordinator.get(again.location()).page();
        assertThat(read.select(".outline-node .kicker").text()).contains("Приоритет");
        assertThat(read.select(".outline-title").eachText()).containsExactly("1 Силни сдружения", "2 Открита община");
        coordinator.submit(preview, preview + "/undo", Map.of());
        assertThat(coordinator
                        .get(preview)
                        .page()
                        .select(".outline-node .kicker")
                        .text())
                .doesNotContain("Приоритет");
    }

    @Test
    void aWordMeansOneThing() {
        var builtIn = add("Конкретна  ЦЕЛ:", "TASK");
        assertThat(builtIn.status()).isEqualTo(422);
        assertThat(builtIn.page().text()).contains("„конкретна цел“ вече се разпознава");
        assertThat(builtIn.page().select("input[name=word]").val()).isEqualTo("Конкретна ЦЕЛ:");
        assertThat(builtIn.page()
                        .select("select[name=meaning] option[selected]")
                        .val())
                .isEqualTo("TASK");

        assertThat(add("strand", "MEASURE").status()).isEqualTo(303);
        assertThat(add("Strand", "TASK").status()).isEqualTo(422);
        assertThat(words.own()).hasSize(1);
    }

    @Test
    void whatIsNoWordIsRefused() {
        assertThat(add("", "TASK").page().text()).contains("Напишете дума");
        assertThat(add("1.1", "TASK").status()).isEqualTo(422);
        assertThat(add("о".repeat(61), "TASK").status()).isEqualTo(422);
        assertThat(add("операция", "НЕЩО").status()).isEqualTo(422);
        assertThat(words.own()).isEmpty();
    }

    @Test
    void aWordIsTakenAway() {
        add("операция", "PRIORITY");
        var id = words.own().getFirst().id();

        var answer = coordinator.submit(WORDS, WORDS + "/" + id + "/removal", Map.of());

        assertThat(coordinator.get(answer.location()).page().text()).contains("„операция“ вече не се разпознава");
        assertThat(words.own()).isEmpty();
    }

    @Test
    void theBuiltInWordsAreShownInBothLanguages() {
        var row = coordinator.get(WORDS).page().select("#built-in tbody tr").getFirst();
        assertThat(row.text()).contains("Стратегическа цел", "главна цел", "strategic goal");
    }

    private Visitor.Answer add(String word, String meaning) {
        return coordinator.submit(WORDS, WORDS, Map.of("word", word, "meaning", meaning, "place", "ONE"));
    }
}
