package org.megdan.journeys;

import org.junit.jupiter.api.Test;
import org.megdan.testing.Tries;

/** A citizen asks for a correction, sees who looked; a coordinator decides about somebody who is kept too long. */
@JourneyTest
class ErasureTests {

    @Test
    @Tries("I6")
    void aCitizenAsksAndIsAnswered(Site site) {
        var neda = site.visitor().signIn(Member.CITIZEN).open("/account/known");
        neda.heading("Какво знаем за Вас").follow("Поискайте заличаване…").heading("Искане за заличаване");
        neda.press("Изпращане").sees("Искането е прието", "чака отговор до");

        var kalina = site.visitor().signIn(Member.COORDINATOR).open("/protection");
        kalina.sees("Неда Наужкимова", "Искане за заличаване");
    }

    @Test
    @Tries("I4")
    void aCoordinatorErasesWhoeverIsKeptTooLong(Site site) {
        var kalina = site.visitor().signIn(Member.COORDINATOR).open("/protection/retention");
        kalina.sees("Стоян Отдавнашен").follow("Заличаване… Стоян Отдавнашен");
        kalina.heading("Заличаване: Стоян Отдавнашен").sees("Изчезва", "Остава, без име");
        kalina.main().getByLabel("Име на човека").fill("Стоян Отдавнашен");
        kalina.press("Заличаване").sees("Удостоверение за заличаване", "Завършено");
        kalina.open("/people?q=отдавнашен").missesText("Стоян Отдавнашен");
    }
}
