package org.megdan.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Messages;
import org.megdan.platform.web.assets.Assets;
import org.mockito.Mockito;

class HistoryEntryTests {

    private final Layout layout = layout(Language.BG);

    private static Layout layout(Language language) {
        return new Layout(
                language,
                new Messages(),
                Viewer.ANYONE,
                "Мрежа",
                "/",
                "http://localhost",
                List.of(),
                List.of(),
                null,
                null,
                Mockito.mock(Assets.class));
    }

    @Test
    void linesOfALetterStayALetterAndLinesOfAListAList() {
        assertThat(shown("Уважаеми членове,\n\nтова е отчетът ни.\nБлагодаря!"))
                .isEqualTo("Уважаеми членове, това е отчетът ни. Благодаря!");
        assertThat(shown("младежи\nдоброволци")).isEqualTo("младежи; доброволци");
        assertThat(shown("true")).isEqualTo("да");
    }

    @Test
    void codesOfRecordsAreNamedInWords() {
        assertThat(shown("PROGRESS")).isEqualTo("напредък");
        assertThat(shown("PROJECT_FUNDS, 50\nDONATIONS, 20")).isEqualTo("средства по проекти, 50; дарения, 20");
        assertThat(shown("19082.0")).isEqualTo("19082");
        assertThat(shown("НПО и PR, КНСО")).isEqualTo("НПО и PR, КНСО");
    }

    /** Its label in English is the name that the code gives it. */
    @Test
    void aFieldWithALabelIsToldInBothLanguages() {
        var change = new HistoryEntry.Change("title", "Старо", "Ново");
        var entry = new HistoryEntry(1, Instant.EPOCH, "", null, "x", "plans", List.of(change), false);

        for (var language : Language.values()) {
            assertThat(entry.told(layout(language))).containsExactly(change);
        }
    }

    @Test
    void whatOnlyTheCodeNamesIsNotTold() {
        var entry = new HistoryEntry(
                1,
                Instant.EPOCH,
                "",
                null,
                "x",
                "measures",
                List.of(
                        new HistoryEntry.Change("subjectKind", null, "NODE"),
                        new HistoryEntry.Change("2020", null, "40"),
                        new HistoryEntry.Change("spentOn", null, "2020-05-20")),
                false);

        assertThat(entry.told(layout)).extracting(HistoryEntry.Change::field).containsExactly("2020", "spentOn");
    }

    @Test
    void aFieldThatIsAMessageKeyIsToldByItAndSoIsItsChoice() {
        var level = new HistoryEntry.Change("relations.officials.level", "MIDDLE", "SENIOR");
        var entry = new HistoryEntry(1, Instant.EPOCH, "", null, "x", "relations", List.of(level), false);

        assertThat(entry.told(layout)).containsExactly(level);
        assertThat(entry.label(level, layout)).isEqualTo("Ниво");
        assertThat(entry.value(level, "SENIOR", layout)).isEqualTo("висше ръководство");
        assertThat(entry.value(level, "няма такова", layout)).isEqualTo("няма такова");
    }

    private String shown(String value) {
        return new HistoryEntry(1, Instant.EPOCH, "", null, "x", "plans", List.of(), false).value(value, layout);
    }
}
