package org.megdan.journeys;

import org.junit.jupiter.api.Test;
import org.megdan.testing.Covers;

/** What the goals cost, who pays and what was promised in figures. */
@JourneyTest
class BudgetTests {

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

    @Test
    @Covers("004/8.2")
    void oneOrSeveralSourcesAreToldApart(Site site) {
        var neda = site.visitor().open(Site.OWN + "/budget?year=2020").heading("Един или няколко източника");
        neda.seesRow("собствени средства на доставчика")
                .seesRow("средства по проекти и дарения")
                .seesRow("още без източник");
    }

    @Test
    @Covers("004/8.1")
    void neededCapacityIsMeasuredLikeEverythingElse(Site site) {
        var neda = site.visitor().open(Site.OWN).follow("Показатели").choose("Вид", "необходим капацитет");
        neda.press("Показване").seesRow("Експерти, готови да съветват НПО");
        neda.missesText("Обучени доброволци")
                .follow("Експерти, готови да съветват НПО")
                .sees("2019 г.");
    }
}
