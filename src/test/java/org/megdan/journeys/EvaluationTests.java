package org.megdan.journeys;

import org.junit.jupiter.api.Test;
import org.megdan.testing.Covers;

/** Halfway through the municipal strategy: what was found is answered by a change that everyone can follow. */
@JourneyTest
class EvaluationTests {

    private static final String TITLE = "Междинна оценка на услугите в общината";
    private static final String QUESTION = "Стигат ли услугите до всички села в общината?";
    private static final String FINDING = "До три отдалечени села услугите не стигат.";
    private static final String FIRST = "Услуги за деца и семейства";
    private static final String ADDED = "Мобилен екип за отдалечените села";

    @Test
    @Covers("004/10")
    void whatWasFoundChangesTheStrategyWhereEveryoneCanFollowIt(Site site) {
        var kalina = site.visitor().signIn(Member.COORDINATOR);
        var ognyan = site.visitor().signIn(Member.CHAIR);
        var municipal = OwnStrategy.imported(kalina, OwnStrategy.MUNICIPAL, "Общинска стратегия, която се оценява");
        add(kalina, municipal, FIRST);
        municipal.adopted(ognyan, "Общински съвет Гулянци", "84", "2016-03-25");
        begin(kalina, municipal.address());
        replan(kalina, municipal);
        answer(kalina, municipal.address());
        adopt(ognyan, municipal);

        var neda = site.visitor().open(municipal.address()).follow("Оценки").follow(TITLE);
        neda.sees(QUESTION, FINDING, "Добавен е мобилен екип.", "Етап: Оценка и препланиране");
        neda.follow("Разликите във версия 2").sees("Заради оценката", ADDED, "Ново");
        neda.follow(TITLE).followExactly("Версия 2").sees("решение № 91", ADDED);
        neda.open(municipal.address() + "/versions/1").sees("решение № 84").missesText(ADDED);
    }

    private void add(Visit kalina, OwnStrategy municipal, String priority) {
        kalina.open(municipal.address() + "/nodes/new")
                .choose("Ниво", "Приоритет")
                .fill("Заглавие", priority)
                .press("Добавяне");
    }

    private void begin(Visit kalina, String municipal) {
        kalina.open(municipal + "/evaluations")
                .follow("Започване на оценка")
                .fill("Заглавие", TITLE)
                .choose("Докъде е стигнала", "В ход")
                .choose("Етап от стратегията", "Оценка и препланиране")
                .fill("Начало", "2018-10-01")
                .fill("Край", "2018-12-31")
                .press("Започване")
                .heading(TITLE);
        kalina.follow("Нов въпрос").fill("Въпрос", QUESTION).press("Добавяне на въпроса");
        kalina.follow("Отговаряне")
                .fill("Доказателства", "Справка от кметствата | https://example.org/spravka")
                .fill("Извод", FINDING)
                .press("Запазване")
                .sees(FINDING);
    }

    private void replan(Visit kalina, OwnStrategy municipal) {
        kalina.press("Препланиране: нова редакция заради тази оценка")
                .sees("Препланиране по изводите от „" + TITLE + "“");
        add(kalina, municipal, ADDED);
    }

    private void answer(Visit kalina, String municipal) {
        kalina.open(municipal + "/evaluations")
                .follow(TITLE)
                .follow("Отговаряне")
                .fill("Направена промяна", "Добавен е мобилен екип.")
                .choose("Къде се вижда промяната", ADDED)
                .press("Запазване")
                .sees("Добавен е мобилен екип.", ADDED);
    }

    private void adopt(Visit ognyan, OwnStrategy municipal) {
        ognyan.open(municipal.address() + "/evaluations").follow(TITLE).press("Публикуване");
        ognyan.followExactly("Версия 2").sees(ADDED);
        municipal.adopted(ognyan, "Общински съвет Гулянци", "91", "2019-01-15");
    }
}
