package org.megdan.journeys;

import org.junit.jupiter.api.Test;
import org.megdan.testing.Covers;

/** Rositsa keeps the people of the reading room; Kalina learns of each as much as they agreed to, and asks for those who may be called. */
@JourneyTest
class EngagedCitizensTests {

    private static final String ROOM = "Читалище „Несъществувало 1901“";

    @Test
    @Covers("000/1.5.1")
    void theNetworkKnowsWhoLetsItKnow(Site site) {
        var rositsa =
                site.visitorWithoutScripts().signIn(Member.DELEGATE).open("/my").follow("Хората на организацията");
        rositsa.followExactly(ROOM).heading("Ангажирани хора").follow("Нов човек");
        rositsa.fill("Име", "Мравка Измислена").fill("Телефон", "0888 123 999").press("Записване");
        rositsa.seesRow("Мравка Измислена", "ангажиран гражданин", "знае само броя");

        var kalina = site.visitorWithoutScripts().signIn(Member.COORDINATOR);
        kalina.open("/people/engaged").seesRow(ROOM).open("/people?q=мравка").missesText("Мравка Измислена");

        rositsa.follow("Мравка Измислена").choose("Как го каза", "на хартия").press("Записване на съгласието");
        rositsa.sees("Мрежата вече вижда името и контакта");
        kalina.open("/people?q=мравка").follow("Мравка Измислена").sees("Споделяне с мрежата");

        rositsa.follow("English").sees("The network’s team sees this person’s name and contact");
        kalina.open("/people/engaged")
                .follow("English")
                .heading("Engaged citizens")
                .seesRow(ROOM);
        kalina.follow("Български");

        rositsa.choose("How they said it", "by telephone").press("Record that they withdrew");
        kalina.open("/people?q=мравка").missesText("Мравка Измислена");
    }

    @Test
    void anAudienceIsPutTogetherAndCountedEachTime(Site site) {
        var kalina = site.visitorWithoutScripts().signIn(Member.COORDINATOR).open("/people/audiences");
        kalina.sees("Хора, които са представители на организация – член на мрежата")
                .follow("Нова аудитория")
                .fill("Име", "Доброволци от мрежата")
                .choose("За какво ще ги търсите", "по телефона")
                .press("Към условията");
        kalina.follow("по връзка с организация")
                .choose("Каква е връзката", "доброволец")
                .press("Добавяне на условието");
        kalina.sees("Хора, които са доброволци на мрежата.", "Бойко Въображаемов");
        kalina.follow("English")
                .sees("People who are volunteers of the network.")
                .follow("Български");

        kalina.follow(kalina.main().getByText("Махане")).sees("Всички хора.");
    }
}
