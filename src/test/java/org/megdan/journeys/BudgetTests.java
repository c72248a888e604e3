package org.megdan.journeys;

import org.junit.jupiter.api.Test;
import org.megdan.testing.Covers;

/** What the goals cost, who pays and what was promised in figures. */
@JourneyTest
class BudgetTests {

    private static final String LINE = "Кутии за дарения в десет магазина";

    @Test
    @Covers("000/4.6.1")
    void aYearsMoneyStandsByGoalTaskAndPriority(Site site) {
        var neda = site.visitor().open(Site.OWN).follow("Бюджет").choose("Година", "2020");
        neda.press("Показване");
        neda.seesRow("Малки грантове от регионалния фонд", "1.1.2")
                .seesRow("първа необходимост")
                .seesRow("при възможност");

        neda.follow("Малки грантове от регионалния фонд")
                .counts("20 200 лв.", "Планирано")
                .sees("Отчетени разходи", "По отчета за годината");
    }

    /** Priorities are set by those who write the budget; a vote of members on them is not part of this row's proof. */
    @Test
    @Covers("000/4.6.1")
    void whatIsPutFirstIsSummedFirst(Site site) {
        var kalina = site.visitor().signIn(Member.COORDINATOR).open(Site.OWN + "/budget/new");
        kalina.choose("Цел или задача", "4.6.5")
                .fill("Бюджетен ред", LINE)
                .fill("Година", "2031")
                .fill("Планирано", "750");
        kalina.main().getByLabel("първа необходимост").check();
        kalina.press("Запазване").sees(LINE);

        var budget = Site.OWN + "/budget?year=2031";
        var neda = site.visitor().open(budget).seesRow("първа необходимост", "750");
        neda.seesRow(LINE, "4.6.5").unfold("Същите данни в таблица").seesRow("УКРЕПВАНЕ НА КНСО", "750");

        kalina.follow("Промяна на реда");
        kalina.main().getByLabel("при възможност").check();
        kalina.press("Запазване");
        neda.open(budget).seesRow("при възможност", "750").missesText("първа необходимост");
    }

    @Test
    @Covers("004/8.2")
    void oneOrSeveralSourcesAreToldApart(Site site) {
        var neda = site.visitor().open(Site.OWN + "/budget?year=2020").heading("Един или няколко източника");
        neda.seesRow("собствени средства на доставчика")
                .seesRow("средства по проекти и дарения")
                .seesRow("още без източник");
    }

    @Test
    void anEnglishPageWritesTheLevInLatinLetters(Site site) {
        site.visitor().open(Site.OWN + "/budget?year=2020&lang=en").sees("BGN").missesText("лв.");
    }

    @Test
    @Covers("004/8.1")
    void neededCapacityIsMeasuredLikeEverythingElse(Site site) {
        var neda = site.visitor().open(Site.OWN).follow("Показатели").choose("Вид", "необходим капацитет");
        neda.press("Показване").seesRow("Експерти, готови да съветват НПО");
        neda.missesText("Организации членове")
                .follow("Експерти, готови да съветват НПО")
                .sees("2019 г.");
    }
}
