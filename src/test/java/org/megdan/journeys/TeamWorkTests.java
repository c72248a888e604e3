package org.megdan.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Covers;

/** The team shares its work: who does what, tasks with helpers, meetings, mentors, and what is handed over. */
@JourneyTest
class TeamWorkTests {

    private static final String PETKO = "Петко Несъществуващ";
    private static final String INTERN = "Щурчо Несбъднат";

    @Test
    @Covers({"000/4.3.1", "001/team"})
    void aFunctionIsDescribedGivenToSomebodyAndRead(Site site) {
        var kalina = site.visitorWithoutScripts()
                .signIn(Member.COORDINATOR)
                .open("/team/functions")
                .follow("Нова функция");
        kalina.fill("Име на функцията", "Домакин на залата")
                .fill("Задължения", "1. Отключва и заключва\n2. Пази ключа")
                .press("Запазване")
                .sees("Функцията е записана", "Пази ключа");
        kalina.follow("Възлагане");
        kalina.main().getByLabel(PETKO).first().check();
        kalina.choose("Замества се от", "Калина Приказкова")
                .fill("Договор №", "ТД-1-проба")
                .press("Запазване")
                .sees("№ ТД-1-проба", "още не");

        var petko = site.visitor().signIn(Member.STAFF).open("/team/functions").followExactly("Домакин на залата");
        petko.sees("№ ТД-1-проба").press("Запознат(а) съм").sees("Отбелязано е, че сте запознати");
    }

    @Test
    @Covers({"000/4.3.2", "000/4.3.3"})
    void aTaskIsGivenHelpedWithDoneAndTakenBack(Site site) {
        var task = "Да се купят билетите";
        var kalina = site.visitorWithoutScripts()
                .signIn(Member.COORDINATOR)
                .open("/my")
                .follow("Всички задачи");
        kalina.follow("Нова задача")
                .fill("Какво трябва да се направи", task)
                .choose("Кой", PETKO)
                .fill("Срок", "2099-05-24")
                .press("Запазване")
                .heading(task);
        kalina.follow("Добавяне на помощник").fill("Търсене на човек", "щурчо").press("Търсене");
        kalina.main().getByLabel(INTERN).check();
        kalina.fill("С какво помага", "носи ги").press("Добавяне").sees(INTERN, "носи ги");
        kalina.unfold("Часове и промяна")
                .fill("Дадени часове", "1,5")
                .press("Запазване")
                .sees("Общо 1,5 ч.");

        var petko = site.visitorWithoutScripts()
                .signIn(Member.STAFF)
                .open("/my/todos")
                .sees(task);
        petko.follow(button(petko, task)).sees("Отбелязано като свършено");
        petko.follow(button(petko, task)).sees("Задачата отново предстои");
    }

    @Test
    @Covers("001/team")
    void whatFollowsFromAMeetingBecomesATask(Site site) {
        var kalina = site.visitorWithoutScripts()
                .signIn(Member.COORDINATOR)
                .open("/team/meetings")
                .follow("Нова среща");
        kalina.fill("За какво е срещата", "Проба на микрофоните")
                .fill("Бележки", "Един не работи.")
                .press("Запазване")
                .follow("Нова задача от срещата");
        kalina.fill("Какво трябва да се направи", "Да се смени микрофонът")
                .choose("Кой", PETKO)
                .press("Запазване")
                .seesRow("Да се смени микрофонът", PETKO, "предстои");
    }

    @Test
    @Covers("000/4.4.3")
    void anInternLearnsByDoingWithAMentor(Site site) {
        var kalina = site.visitorWithoutScripts()
                .signIn(Member.COORDINATOR)
                .open("/team/mentors")
                .follow("Нов наставник");
        kalina.fill("Търсене на човек", "щурчо").press("Търсене");
        kalina.choose("Наставник", "Калина Приказкова")
                .choose("Кой се учи", INTERN)
                .fill("Цел", "Сам да води присъствения списък")
                .press("Запазване")
                .fill("Ден на разговора", "2026-11-20")
                .fill("Какво си казахте", "Първият списък е готов.")
                .press("Записване на разговора")
                .sees("Първият списък е готов.");
        kalina.unfold("Приключване")
                .fill("Какво излезе", "Води го сам.")
                .press("Приключване")
                .sees("Води го сам.");
    }

    @Test
    @Covers("000/4.3.2")
    void whatWasWithSomebodyWhoLeftIsHandedOverAndTakenBack(Site site) {
        var kalina = site.visitorWithoutScripts().signIn(Member.COORDINATOR).open("/team/handovers");
        kalina.sees("Гроздан Отминал", "Връщане на заетите столове");
        kalina.follow(kalina.main()
                        .getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText("Връщане на заетите столове"))
                        .getByRole(AriaRole.LINK))
                .choose("Всичко поема", PETKO)
                .press("Предаване")
                .seesRow("Връщане на заетите столове", PETKO);
        kalina.press("Връщане на предаването").sees("Предаването е върнато");
        kalina.open("/team/handovers").sees("Връщане на заетите столове");
    }

    @Test
    @Covers({"000/4.3.1", "000/4.3.2", "000/4.3.3", "000/4.4.3", "001/team"})
    void theSameInEnglish(Site site) {
        var kalina = site.visitorWithoutScripts().signIn(Member.COORDINATOR).open("/?lang=en");
        kalina.open("/team/functions")
                .heading("Who does what")
                .followExactly("Технически сътрудник")
                .sees("Duties");
        kalina.open("/team/meetings")
                .follow("New meeting")
                .fill("What the meeting is about", "Sound check")
                .press("Save");
        kalina.follow("New task from the meeting")
                .fill("What is to be done", "Buy batteries")
                .choose("Who", PETKO)
                .press("Save")
                .seesRow("Buy batteries", PETKO, "ahead");
        kalina.follow("Buy batteries")
                .follow("Add a helper")
                .fill("Look for a person", "shturcho")
                .press("Search");
        kalina.main().getByLabel(INTERN).check();
        kalina.fill("With what they help", "carries them").press("Add").sees("carries them");
        kalina.press("Done").sees("Marked as done");
        kalina.open("/team/mentors").heading("Mentors").sees(INTERN);
        kalina.open("/team/handovers").sees("Гроздан Отминал");
    }

    private static Locator button(Visit person, String task) {
        return person.main()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(task))
                .getByRole(AriaRole.BUTTON);
    }
}
