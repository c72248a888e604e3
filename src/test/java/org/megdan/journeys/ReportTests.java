package org.megdan.journeys;

import java.time.Year;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Covers;

/** At the end of a year the chair answers for its plan: what was promised, what came of it and why it differed. */
@JourneyTest
class ReportTests {

    private static final String ACTIVITY = "Списък на услугите, които общината възлага";
    private static final String DEVIATION = "Списъкът излезе с четири месеца закъснение.";
    private static final String REASON = "Общината смени правилата си през май.";
    private static final String WORDS = "Годината беше трудна, но списъкът вече е на всяко табло.";

    private final int year = Year.now(ZoneId.of("Europe/Sofia")).getValue() - 1;
    private final String plan = Site.OWN + "/years/" + year;

    @Test
    @Covers("000/4b")
    void theChairReportsOnThePlanOfTheYear(Site site) {
        var kalina = site.visitor().signIn(Member.COORDINATOR);
        var ognyan = site.visitor().signIn(Member.CHAIR);
        plan(kalina);
        adopt(ognyan);
        tell(kalina);
        report(ognyan);

        var neda = site.visitor().open("/reports").follow("Отчет за " + year);
        neda.sees(WORDS, "Постигнахме повечето от обещаното.")
                .seesRow("4.2.1", ACTIVITY, DEVIATION, REASON)
                .sees("PDF", "Таблица (XLSX)", "Данни (JSON)");
        neda.follow("4.2.1").sees("Задача 4.2.1");
    }

    private void plan(Visit kalina) {
        kalina.open(Site.OWN + "/years").fill("Година", Integer.toString(year)).press("Започване на плана");
        kalina.follow("Избор на задачи");
        kalina.main().getByLabel("4.2.1").first().check();
        kalina.press("Добавяне на избраните");
        kalina.unfold("Добавяне на дейност")
                .fill("Дейност", ACTIVITY)
                .fill("Начало", year + "-02-01")
                .fill("Край", year + "-06-30")
                .press("Добавяне на дейност")
                .sees(ACTIVITY);
    }

    private void adopt(Visit ognyan) {
        ognyan.open(plan)
                .fill("Дата на решението", year - 1 + "-12-10")
                .press("Записване на решението")
                .press("Показване на всички");
    }

    private void tell(Visit kalina) {
        kalina.open(plan).followExactly("Отбелязване на напредъка");
        kalina.main().getByLabel("Изпълнена").check();
        kalina.fill("Кога е завършена", year + "-10-30").press("Запазване").sees("Изпълнена");
        kalina.follow("Отбелязване на отклонение")
                .fill("Отклонение", DEVIATION)
                .fill("Причина", REASON)
                .press("Запазване")
                .sees(REASON);
    }

    private void report(Visit ognyan) {
        ognyan.open("/reports")
                .follow("Нов отчет")
                .choose("Стратегия", "Стратегия за работа и развитие")
                .fill("Година", Integer.toString(year))
                .press("Започване на отчета");
        ognyan.fill("Думите на председателя", WORDS)
                .fill("Обща оценка", "Постигнахме повечето от обещаното.")
                .press("Запазване");
        ognyan.followExactly("Публикуване").sees(DEVIATION).press("Публикуване").sees("Отчетът е публикуван");
    }
}
