package org.megdan.journeys;

import org.junit.jupiter.api.Test;
import org.megdan.testing.Covers;

/** A year has passed: the general assembly changes its strategy, and both texts stay readable. */
@JourneyTest
class RevisionTests {

    private static final String BEFORE = "Издаване и разпространяване на месечен БЮЛЕТИН";
    private static final String AFTER = "Издаване на бюлетин на всеки две седмици";

    @Test
    @Covers("000/4c")
    void theAssemblyAdoptsARevisionThatReadsAsADifference(Site site) {
        var kalina = site.visitor().signIn(Member.COORDINATOR);
        var ognyan = site.visitor().signIn(Member.CHAIR);
        var own = OwnStrategy.imported(kalina, OwnStrategy.NETWORKS, "Стратегия, която се променя")
                .adopted(ognyan, "Общо събрание", "1", "2014-04-01")
                .address();
        revise(kalina, own);

        site.visitor().open(own + "/1.1.4").heading(BEFORE);
        adopt(ognyan, own);

        var neda = site.visitor().open(own + "/1.1.4").heading(AFTER);
        neda.open(own + "/versions")
                .sees("решение № 3, протокол № 2", "решение № 1", "Членовете искат новини по-често.")
                .follow("Вижте какво се променя")
                .sees("1 променено", "1 ново", "Местни медии")
                .sees("бюлетин на всеки две седмици");
        neda.open(own + "/versions/1").sees(BEFORE);
        neda.open(own + "/versions/2").sees(AFTER);
    }

    private void revise(Visit kalina, String own) {
        kalina.open(own + "/versions").press("Започване на нова редакция").sees("Започната е нова редакция");
        kalina.open(own + "/draft/description")
                .fill("Защо е нужна промяната", "Членовете искат новини по-често.")
                .press("Запазване")
                .sees("Членовете искат новини по-често.");
        kalina.open(own + "/1.1.4/edit").fill("Заглавие", AFTER).press("Запазване");
        kalina.open(own + "/draft")
                .follow("Нова целева група")
                .fill("Име на групата", "Местни медии")
                .fill("Очаквана промяна", "Разказват редовно за гражданските организации.")
                .press("Добавяне");
    }

    private void adopt(Visit ognyan, String own) {
        ognyan.open(own + "/versions/1/changes/2").sees("Издаване на бюлетин на всеки две седмици");
        ognyan.open(own + "/versions")
                .follow("Приемане")
                .fill("Кой приема", "Общо събрание")
                .fill("Решение №", "3")
                .fill("Протокол №", "2")
                .fill("Дата на решението", "2015-04-01")
                .press("Приемане")
                .sees("Общо събрание, решение № 3, протокол № 2");
    }
}
