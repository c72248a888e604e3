package org.megdan.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Covers;

/** The coordinator takes the document as it is on paper and makes a strategy of it. */
@JourneyTest
class CoordinatorImportsTests {

    private static final Path DOCUMENT = Path.of("docs/mission/sources/000_393b4ec2821460d2.txt");
    private static final String AS_WRITTEN = "Издаване и разпространяване на месечен БЮЛЕТИН";
    private static final String CORRECTED = "Издаване на месечен бюлетин за членовете";

    private static final String PAPER = """
            Стратегия за едно влачене

            Стратегическа цел 1. Силни сдружения

            Задачи:
            1.1. Обучения за доброволци
            1.2. Общ бюлетин

            Стратегическа цел 2. Открита община

            Задачи:
            2.1. Приемни дни
            """;

    @Test
    @Covers("000/3")
    void correctsWhatWasReadAndKeepsItAsADraft(Site site) {
        var kalina = site.visitor().signIn(Member.COORDINATOR).open("/strategy/imports");
        kalina.main().getByLabel("Файл с документа").setInputFiles(DOCUMENT);
        kalina.press("Разпознаване")
                .sees("4 стратегически цели", "18 конкретни цели", "105 задачи")
                .sees("31 записа за целеви групи", "38 очаквани резултата");

        kalina.follow(AS_WRITTEN).fill("Заглавие", CORRECTED).press("Запазване на реда");
        kalina.sees(CORRECTED);
        kalina.press("Връщане на последната поправка").missesText(CORRECTED).sees(AS_WRITTEN);

        kalina.follow("Приемане като чернова")
                .fill("Название на стратегията", "Стратегия на пробния клуб")
                .fill("От година", "2014")
                .fill("До година", "2020")
                .press("Приемане като чернова");
        kalina.open("/strategy")
                .follow("Стратегия на пробния клуб")
                .sees("Чернова")
                .counts("105", "задачи");

        site.visitor().open("/strategy").missesText("Стратегия на пробния клуб");
    }

    @Test
    void dragsAnItemToWhereItBelongs(Site site) {
        var kalina = site.visitor().signIn(Member.COORDINATOR).open("/strategy/imports");
        kalina.fill("… или поставете текста", PAPER).press("Разпознаване");
        var goal = kalina.main().locator("[data-node]").filter(holds("Открита община"));
        var task = kalina.main().locator("[data-node]").filter(holds("Общ бюлетин"));

        var goalId = Objects.requireNonNull(goal.getAttribute("data-node"));
        var taskId = Objects.requireNonNull(task.getAttribute("data-node"));

        kalina.drag(task.locator("[data-handle]"), goal);
        PlaywrightAssertions.assertThat(kalina.main().locator("#" + taskId)).hasAttribute("data-parent", goalId);

        kalina.press("Връщане на последната поправка");
        kalina.press("Изтриване на прегледа").sees("е изтрит");
    }

    private static Locator.FilterOptions holds(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
