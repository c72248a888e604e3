package org.megdan.platform.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Messages;

class ChartPagesTests {

    private static final Messages MESSAGES = new Messages();

    @ParameterizedTest
    @EnumSource
    void drawsTheLineWithItsTable(Language language) {
        var page = draw("line", language, ChartSamples.line());
        var picture = page.expectFirst("svg[role=img]");

        assertThat(page.getElementById(picture.attr("aria-labelledby"))).isNotNull();
        assertThat(page.expectFirst("#" + picture.attr("aria-describedby")).text())
                .contains("1" + (language == Language.BG ? " " : ",") + "250", "2016");
        assertThat(page.select("tbody tr")).hasSize(4);
        assertThat(page.select("tbody tr:eq(2) td:eq(2)").text()).isEqualTo(MESSAGES.text(language, "charts.none"));
    }

    @ParameterizedTest
    @EnumSource
    void saysProgressInWords(Language language) {
        var page = draw("progress", language, ChartSamples.progress());
        assertThat(page.expectFirst(".chart-words").text())
                .startsWith(language == Language.BG ? "Изпълнени 3 от 12 (25 %)" : "3 of 12 done (25%)");
        assertThat(page.select("svg[role=img]"))
                .hasSize(2)
                .allSatisfy(bar -> assertThat(page.getElementById(bar.attr("aria-describedby")))
                        .isNotNull());
    }

    @ParameterizedTest
    @EnumSource
    void drawsEveryKindWithoutAMissingText(Language language) {
        var pages = List.of(
                draw("line", language, ChartSamples.line()),
                draw("progress", language, ChartSamples.progress()),
                draw("stacked", language, ChartSamples.stacked()),
                draw("bars", language, ChartSamples.bars()),
                draw("gantt", language, ChartSamples.gantt()),
                draw("month", language, ChartSamples.month()));
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.text()).doesNotContain("⟨", "{0}", "null");
            assertThat(page.select("[style], script")).isEmpty();
            assertThat(page.select("table caption")).isNotEmpty();
            assertThat(page.select("[fill^=url]"))
                    .allSatisfy(part -> assertThat(
                                    page.getElementById(part.attr("fill").replaceAll("url\\(#|\\)", "")))
                            .isNotNull());
        });
    }

    @ParameterizedTest
    @EnumSource
    void saysWhenThereIsNothingToDraw(Language language) {
        var page = draw("bars", language, Bars.of("b", "Бюджет", "лв.", List.of()));
        assertThat(page.select("svg")).isEmpty();
        assertThat(page.text()).contains(MESSAGES.text(language, "charts.empty"));
    }

    private static Document draw(String kind, Language language, Object chart) {
        return Jsoup.parse(ChartSamples.draw(kind, language, chart));
    }
}
