package org.megdan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Covers;

/** Somebody from the town wants to know what the network does and finds it without signing in. */
@JourneyTest
class CitizenReadsTheStrategyTests {

    private static final String BULLETIN = "Издаване и разпространяване на месечен БЮЛЕТИН";

    @Test
    @Covers("000/3")
    void goesFromTheHomePageToATask(Site site) {
        var neda = site.visitor().open("/").heading("Клуб на НПО – Търговище");
        neda.follow(neda.main().locator(".section-action a[href='" + Site.OWN + "']"));

        neda.heading("Стратегия за работа и развитие 2014–2020")
                .counts("4", "стратегически цели")
                .counts("18", "конкретни цели")
                .counts("105", "задачи");
        neda.main().getByText("Разгъване на всичко").click();
        neda.sees(BULLETIN).follow(BULLETIN);

        assertThat(neda.path()).isEqualTo(Site.OWN + "/1.1.4");
        neda.heading(BULLETIN).sees("Задача 1.1.4", "Издадени броеве на бюлетина");
    }

    @Test
    @Covers({"000/1", "000/2"})
    void readsWhoTheyAreAndWhomTheyWorkFor(Site site) {
        var neda = site.visitor().open(Site.OWN).follow("Документът");

        for (var chapter : List.of(
                "Мисия",
                "Основни цели",
                "Партньорства",
                "Основни области на работа",
                "Основни дейности",
                "Силни страни",
                "Слаби страни",
                "Постижения за периода 2010 - 2013",
                "Визия за средата и полето на работа",
                "Целеви групи и очаквани промени")) {
            neda.heading(chapter);
        }
        neda.sees("Неправителствените организации работят ефективно и прозрачно");
    }

    @Test
    void findsCyrillicWordsWithLatinLetters(Site site) {
        var neda = site.visitor();
        // the index is built behind the first visitors
        for (int i = 0;
                i < 30
                        && neda.open("/search?q=dobrovolci")
                                        .main()
                                        .locator("mark")
                                        .count()
                                == 0;
                i++) {
            neda.page().waitForTimeout(500);
        }
        assertThat(neda.main().locator("mark").first().innerText()).containsIgnoringCase("доброволц");
    }

    @Test
    void readsTheSiteInEnglish(Site site) {
        var guest = site.visitor().open(Site.OWN).follow("English");

        guest.counts("4", "strategic goals").counts("18", "specific goals").counts("105", "tasks");
        guest.follow("The document").follow("Goals and tasks");
        assertThat(guest.page().locator("html").getAttribute("lang")).isEqualTo("en");
    }

    @Test
    void needsNoScripts(Site site) {
        var neda = site.visitorWithoutScripts().open("/").follow("Цялата стратегия");
        neda.counts("105", "задачи").fill("Думи в заглавието", "бюлетин").press("Показване");

        neda.sees(BULLETIN).follow(BULLETIN).heading(BULLETIN);
        neda.open(Site.OWN).follow("Документът").heading("Мисия");
    }

    @Test
    void needsNoWideScreen(Site site) {
        var neda = site.visitorWithAPhone();
        for (var path : List.of("/", Site.OWN, Site.OWN + "/1.1.4", Site.OWN + "/document", "/search?q=бюлетин")) {
            assertThat(neda.open(path).overhang()).as(path).isZero();
        }
    }

    @Test
    void findsWithAPhoneWhatWasDoneForChildren(Site site) {
        var neda =
                site.visitorWithAPhone().open("/").follow("Какво постигнахме").follow("Отчет за 2020 г.");
        neda.follow(neda.main().locator("#tasks a:has-text('3.2.3')"));
        neda.sees(
                "Изпълнена",
                "Център „Люлка в облаците“",
                "Деца от уязвими групи и техните родители",
                "Конкретна цел 3.2");

        neda.open(Site.OWN).unfold("Филтри").choose("Целева група", "Деца от уязвими групи");
        neda.choose("В плана за", "2020").press("Показване");
        neda.sees("Намерен е 1 ред", "Изпълнена – план 2020");

        neda.open(Site.OWN + "/budget?year=2020&node=3").sees("2 340 лв.");
        assertThat(neda.open("/open-data").main().locator("a[href$='.csv']").count())
                .isPositive();
    }
}
