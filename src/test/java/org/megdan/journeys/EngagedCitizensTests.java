package org.megdan.journeys;

import static org.megdan.journeys.Words.in;
import static org.megdan.journeys.Words.t;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.megdan.platform.web.Language;
import org.megdan.testing.Covers;

/** Rositsa keeps the people of the reading room; Kalina learns of each as much as they agreed to, and asks for those who may be called. */
@JourneyTest
class EngagedCitizensTests {

    private static final String ROOM = "Читалище „Несъществувало 1901“";

    @ParameterizedTest
    @EnumSource(Language.class)
    @Covers("000/1.5.1")
    void theNetworkKnowsWhoLetsItKnow(Language language, Site site) {
        var name = language == Language.BG ? "Мравка Измислена" : "Щурчо Съчинен";
        var rositsa = in(language, site.visitorWithoutScripts().signIn(Member.DELEGATE))
                .open("/my")
                .follow(t(language, "people.engaged"));
        rositsa.followExactly(ROOM)
                .heading(t(language, "people.engaged.title"))
                .follow(t(language, "people.engaged.new"));
        rositsa.fill(t(language, "people.name"), name)
                .fill(t(language, "actors.contact.phone"), language == Language.BG ? "0888 123 999" : "0888 123 998")
                .press(t(language, "people.engaged.submit"));
        rositsa.seesRow(
                name, t(language, "people.engaged.kind.supporter"), t(language, "people.engaged.network.number"));

        var kalina = in(language, site.visitorWithoutScripts().signIn(Member.COORDINATOR));
        kalina.open("/people/engaged")
                .heading(t(language, "people.engaged.counts"))
                .seesRow(ROOM)
                .open("/people?q=" + name)
                .missesText(name);

        rositsa.follow(name)
                .choose(t(language, "people.consents.refusal.way"), t(language, "actors.consents.way.paper"))
                .press(t(language, "people.engaged.agree"));
        rositsa.sees(t(language, "people.engaged.shared"));
        kalina.open("/people?q=" + name)
                .follow(name)
                .sees(language == Language.BG ? "Споделяне с мрежата" : "Sharing with the network");

        rositsa.choose(t(language, "people.consents.refusal.way"), t(language, "actors.consents.way.phone"))
                .press(t(language, "people.engaged.withdraw"))
                .sees(t(language, "people.engaged.hidden"));
        kalina.open("/people?q=" + name).missesText(name);
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
