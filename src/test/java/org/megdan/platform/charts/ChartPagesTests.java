package org.megdan.platform.charts;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Messages;
import org.megdan.platform.web.assets.Assets;
import org.mockito.Mockito;

class ChartPagesTests {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "megdan.pages");
    private static final Messages MESSAGES = new Messages();
    private static final LocalDate DAY = LocalDate.of(2015, 5, 20);

    @ParameterizedTest
    @EnumSource
    void drawsTheLineWithItsTable(Language language) {
        var page = draw("line", language, Samples.line());
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
        var page = draw("progress", language, Samples.progress());
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
                draw("line", language, Samples.line()),
                draw("progress", language, Samples.progress()),
                draw("stacked", language, Samples.stacked()),
                draw("bars", language, Samples.bars()),
                draw("gantt", language, Samples.gantt()),
                draw("month", language, Samples.month()));
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
        var layout = new Layout(
                language,
                MESSAGES,
                Viewer.ANYONE,
                "Мрежа",
                "/",
                "http://localhost",
                List.of(),
                List.of(),
                null,
                null,
                Mockito.mock(Assets.class));
        var html = new StringOutput();
        ENGINE.render("ui/chart/" + kind + ".jte", Map.of("layout", layout, "chart", chart), html);
        return Jsoup.parse(html.toString());
    }

    /** One of each kind. */
    private static final class Samples {

        static LineChart line() {
            return LineChart.of(
                    "trained",
                    "Обучени доброволци",
                    "души",
                    List.of(
                            point("2014", "1000", "980"),
                            point("2015", "1200", "1250"),
                            new LineChart.Point("2016", new BigDecimal("1400"), null),
                            new LineChart.Point("2017", null, null)));
        }

        private static LineChart.Point point(String period, String target, String reading) {
            return new LineChart.Point(period, new BigDecimal(target), new BigDecimal(reading));
        }

        static ProgressBars progress() {
            return ProgressBars.of(
                    "goals",
                    "Изпълнение по цели",
                    List.of(
                            new ProgressBars.Row("Стратегическа цел 1", "/strategy/x/1", 3, 5, 1, 3),
                            new ProgressBars.Row("Стратегическа цел 2", null, 0, 0, 0, 0)));
        }

        static StackedBars stacked() {
            return StackedBars.of(
                    "budget",
                    "Бюджет по цели",
                    "лв.",
                    List.of(StackedBars.Series.of("Проекти"), StackedBars.Series.missing("Без източник")),
                    List.of(new StackedBars.Row("Цел 1", null, List.of(BigDecimal.TEN, BigDecimal.ONE))));
        }

        static Bars bars() {
            return Bars.of(
                    "sources", "По източник", "лв.", List.of(new Bars.Bar("Проекти", null, BigDecimal.TEN, false)));
        }

        static Gantt gantt() {
            return Gantt.of(
                    "plan",
                    "План за 2015 г.",
                    DAY,
                    List.of(
                            new Gantt.Row("Обучение", null, DAY, DAY.plusMonths(3), State.LATE),
                            new Gantt.Row("Среща", null, null, null, State.NOT_STARTED)));
        }

        static MonthCalendar month() {
            var entry = new MonthCalendar.Entry(DAY, DAY, "Кръгла маса", "/x", State.DONE);
            return MonthCalendar.of("month", "План", YearMonth.from(DAY), DAY, "/calendar", List.of(entry));
        }
    }
}
