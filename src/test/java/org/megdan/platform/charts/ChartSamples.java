package org.megdan.platform.charts;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Messages;
import org.megdan.platform.web.assets.Assets;
import org.mockito.Mockito;

/** One chart of each kind, and how the page would draw it. */
final class ChartSamples {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "megdan.pages");
    private static final Messages MESSAGES = new Messages();
    private static final LocalDate DAY = LocalDate.of(2015, 5, 20);

    private ChartSamples() {}

    static Map<String, Object> ofEachKind() {
        return Map.of("line", line(), "progress", progress(), "stacked", stacked(), "bars", bars(), "gantt", gantt());
    }

    static String draw(String kind, Language language, Object chart) {
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
        return html.toString();
    }

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
        return Bars.of("sources", "По източник", "лв.", List.of(new Bars.Bar("Проекти", null, BigDecimal.TEN, false)));
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
