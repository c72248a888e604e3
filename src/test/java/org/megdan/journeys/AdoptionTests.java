package org.megdan.journeys;

import org.junit.jupiter.api.Test;
import org.megdan.testing.Covers;

/** Who decided that a strategy holds, and in what stages it is carried out. */
@JourneyTest
class AdoptionTests {

    @Test
    @Covers("004/adopted")
    void theMunicipalStrategyNamesItsDecision(Site site) {
        site.visitor()
                .open("/strategy")
                .sees("25 март 2016 г., Общински Съвет Гулянци, решение № 84, протокол № 8")
                .follow("Общинска стратегия за развитие на социалните услуги 2016–2020")
                .sees("решение № 84, протокол № 8");
    }

    @Test
    void theNetworksStrategyNamesTheGeneralAssembly(Site site) {
        site.visitor().open(Site.OWN).sees("Приемане: ").sees("Общо");
    }

    @Test
    @Covers("004/10")
    void theStagesOfTheMunicipalStrategyAreDated(Site site) {
        site.visitor()
                .open(Site.MUNICIPAL + "/document")
                .heading("Етапи")
                .sees("Подготвителен етап", "Първи етап", "Оценка и препланиране", "Втори етап")
                .sees("Междинна оценка на постигнатите резултати", "Финална оценка");
    }
}
