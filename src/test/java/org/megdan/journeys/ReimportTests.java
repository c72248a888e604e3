package org.megdan.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Covers;

/** The strategy is revised: its table goes out, comes back changed, and only the changes go in. */
@JourneyTest
class ReimportTests {

    private static final String PAPER = """
            Стратегия на пробното село 2026–2030

            Стратегическа цел 1. Силни сдружения

            Задачи:
            1.1. Обучения за доброволци
            1.2. Общ бюлетин

            Стратегическа цел 2. Открита община

            Задачи:
            2.1. Приемни дни
            """;

    @Test
    @Covers("000/4c")
    void bringsAChangedTableIntoANewDraftAndTakesItBack(Site site) {
        var kalina = site.visitor().signIn(Member.COORDINATOR).open("/strategy/imports");
        kalina.fill("… или поставете текста", PAPER)
                .press("Разпознаване")
                .sees("2 стратегически цели", "3 задачи")
                .follow("Приемане като чернова")
                .fill("Название на стратегията", "Стратегия на пробното село")
                .press("Приемане като чернова");
        adopt(kalina);

        kalina.follow("Внасяне на променен файл").sees("промените ще влязат в нова чернова");
        var table = download(kalina)
                .replace("Обучения за доброволци", "Обучения за учители")
                .replace("Общ бюлетин", "Общ бюлетин всеки месец");
        give(kalina, table);
        kalina.sees("2 променени", "Приетата версия не се променя");

        kalina.main().getByLabel("Общ бюлетин всеки месец").uncheck();
        kalina.press("Нова редакция с отбелязаното")
                .sees("Файлът е внесен: 1 променено", "Обучения за учители", "Общ бюлетин")
                .missesText("Общ бюлетин всеки месец");
        kalina.open(versions(kalina)).follow("Вижте какво се променя").sees("учители", "доброволци");
        site.visitor().open(strategy(kalina)).sees("Обучения за доброволци").missesText("Обучения за учители");

        kalina.open(versions(kalina))
                .follow("Внасяне на променен файл")
                .press("Връщане на внесения файл")
                .sees("каквато беше преди файла", "Обучения за доброволци");
    }

    private static void adopt(Visit kalina) {
        kalina.open(kalina.path() + "/versions").follow("Приемане");
        kalina.fill("Кой приема", "Общо събрание").fill("Дата на решението", "2026-03-25");
        kalina.main().getByLabel("Публикуване за всички").check();
        kalina.press("Приемане").sees("Общо събрание");
    }

    private static String download(Visit kalina) {
        var link = kalina.main().getByText("Таблица CSV").getAttribute("href");
        var answer = kalina.page().request().get(kalina.page().url().replaceFirst("(?<=\\d)/.*", "") + link);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static void give(Visit kalina, String table) {
        Locator field = kalina.main().getByLabel("Файл с документа");
        field.setInputFiles(new FilePayload("променена.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        kalina.press("Сравняване със стратегията");
    }

    private static String strategy(Visit kalina) {
        return kalina.path().replaceFirst("(/strategy/[^/]+).*", "$1");
    }

    private static String versions(Visit kalina) {
        return strategy(kalina) + "/versions";
    }
}
