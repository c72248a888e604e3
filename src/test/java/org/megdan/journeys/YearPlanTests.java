package org.megdan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Covers;

/** The plan of next year: the coordinator writes it, the board adopts it, the chair shows it, the town reads it. */
@JourneyTest
class YearPlanTests {

    private static final String ACTIVITY = "Събиране на новини от членовете до десето число";
    private static final String BUDGET_LINE = "Хартия и куверти за бюлетина";

    private final int year = Year.now(ZoneId.of("Europe/Sofia")).getValue() + 1;
    private final String plan = Site.OWN + "/years/" + year;

    @Test
    @Covers("000/4a")
    void isWrittenAdoptedAndShown(Site site) {
        write(site.visitor().signIn(Member.COORDINATOR));
        assertThat(site.visitor().answer(plan).status()).isEqualTo(404);
        assertThat(site.complaints())
                .as("the browser tells that nothing was found")
                .hasSize(1);

        adopt(site.visitor().signIn(Member.CHAIR));

        var neda = site.visitor().open(Site.OWN + "/years").follow("План за действие за " + year);
        neda.sees("Управителен съвет, решение № 7, протокол № 3")
                .sees("месечен БЮЛЕТИН", "Висок приоритет", ACTIVITY, "Калина Приказкова");
        neda.open(Site.OWN + "/budget?year=" + year).seesRow(BUDGET_LINE, "месечен БЮЛЕТИН");
    }

    private void write(Visit kalina) {
        kalina.open(Site.OWN + "/years")
                .fill("Година", Integer.toString(year))
                .press("Започване на плана")
                .heading("План за действие за " + year);
        kalina.follow("Избор на задачи");
        kalina.main().getByLabel("месечен БЮЛЕТИН").first().check();
        kalina.choose("Приоритет", "Висок").press("Добавяне на избраните");
        kalina.unfold("Добавяне на дейност")
                .fill("Дейност", ACTIVITY)
                .fill("Начало", year + "-02-01")
                .fill("Край", year + "-11-30")
                .press("Добавяне на дейност")
                .sees(ACTIVITY);
        kalina.open(Site.OWN + "/budget/new")
                .choose("Цел или задача", "месечен БЮЛЕТИН")
                .fill("Бюджетен ред", BUDGET_LINE)
                .fill("Година", Integer.toString(year))
                .fill("Планирано", "300")
                .press("Запазване")
                .sees(BUDGET_LINE);
    }

    private void adopt(Visit ognyan) {
        ognyan.open(plan)
                .fill("Решение №", "7")
                .fill("Протокол №", "3")
                .fill("Дата на решението", year - 1 + "-11-20")
                .press("Записване на решението")
                .sees("Приет");
        ognyan.press("Показване на всички").sees("решение № 7");
    }
}
