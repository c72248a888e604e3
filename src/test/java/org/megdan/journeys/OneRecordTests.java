package org.megdan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.megdan.testing.Covers;

/** One person, one record: a coordinator finds somebody written down twice, makes one record of both, and thinks better of it. */
@JourneyTest
class OneRecordTests {

    @Test
    @Covers("000/4.3.1")
    void twoRecordsBecomeOneAndTwoAgainWithoutScripts(Site site) {
        var kalina = site.visitorWithoutScripts().signIn(Member.COORDINATOR);
        write(kalina, "Зорница Двойникова", "0888 123 456");
        var first = kalina.path();
        write(kalina, "Зорка Петкова", "032 123 456");
        var second = kalina.path();

        kalina.open(first).follow("Същият човек е записан два пъти");
        kalina.fill("Търсене по име", "Zorka").press("Търсене").followExactly("Зорка Петкова");
        kalina.heading("Два записа, един участник: Зорница Двойникова").sees("Телефони и адреси: 1 се премества");
        kalina.main().locator("#f-name-gone").check();
        kalina.press("Обединяване на двата записа").heading("Зорка Петкова");
        kalina.sees("0888 123 456", "032 123 456", "вече са едно");
        assertThat(kalina.path()).isEqualTo(first);

        kalina.open(second);
        assertThat(kalina.path()).isEqualTo(first);

        kalina.open("/people/merges").press("Отмяна").heading("Зорка Петкова");
        assertThat(kalina.path()).isEqualTo(second);
        kalina.missesText("0888 123 456").open(first).heading("Зорница Двойникова");
    }

    @Test
    void aCardTellsWhereSomebodyIsAndWhomTheyMeetInBothLanguages(Site site) {
        var kalina = site.visitor()
                .signIn(Member.COORDINATOR)
                .open("/people?q=Мъглицов")
                .follow("Васил Мъглицов");
        kalina.sees("Населено място", "Кой кого познава", "Във времето");
        kalina.main().getByText("Същите данни в таблица").first().click();
        kalina.seesRow("Мара Щърклева", "Читалище „Несъществувало 1901“");

        kalina.open(kalina.path() + "?lang=en").sees("Who knows whom", "Over time", "Targovishte");
        kalina.follow("The same person is written down twice").heading("Who is the same as: Васил Мъглицов");
        kalina.open("/people/kinds?lang=en").heading("Kinds of ties").seesRow("expert", "with topics");
        kalina.open("/people?lang=bg");
    }

    private static void write(Visit kalina, String name, String telephone) {
        kalina.open("/people/new")
                .fill("Име", name)
                .choose("Населено място", "Попово")
                .press("Запазване");
        kalina.heading(name).unfold("Нов телефон или адрес");
        kalina.choose("Вид", "Телефон")
                .fill("Номер или адрес", telephone)
                .press("Добавяне")
                .sees(telephone);
    }
}
