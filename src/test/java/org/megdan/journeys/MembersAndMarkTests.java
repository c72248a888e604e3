package org.megdan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.megdan.journeys.Words.in;
import static org.megdan.journeys.Words.t;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.megdan.platform.web.Language;
import org.megdan.testing.Covers;

/** A citizen looks for those who help nearby, checks a mark, and a member gets what members get. */
@JourneyTest
class MembersAndMarkTests {

    /** As the network itself calls it, in whatever language the page is read. */
    private static final String SERVICE = "Счетоводен съвет";

    private static final String READING_ROOM = "Читалище „Несъществувало 1901“";

    @Test
    @Covers({"000/4.1.4", "000/4.1.6"})
    void aCitizenFindsAMemberOnTheMapAndChecksItsMark(Site site) {
        var neda = site.visitorWithoutScripts().open("/").follow("Хора и организации");
        neda.heading("Хора и организации").sees("Сдружение „Река без бързане“");
        neda.follow(neda.main().locator("svg a[href*='place=']:has(text:text-matches('Попово'))"));
        neda.sees("Клуб „Баба пече комети“").missesText("Сдружение „Река без бързане“");

        neda.open("/members").fill("Име", "nesashtestvuvalo").press("Показване").follow(READING_ROOM);
        neda.heading(READING_ROOM).sees("Член на", "Търговище", "office@example.org");
        neda.follow("Проверка на знака").sees(READING_ROOM + " е член на", "в сила");

        neda.follow("English")
                .sees("is a member of", "in force")
                .open("/members")
                .heading("People and organisations");
        neda.open("/members/sdruzhenie-vcherashen-snyag/mark").sees("is no longer a member of", "ended");
    }

    @Test
    @Covers("000/2.3.4")
    void aRecommendationSaysUntilWhen(Site site) {
        var anyone = site.visitorWithAPhone().open("/members/recommended").follow("Приятели на стария бряст");
        anyone.sees("Препоръчано от").follow("Проверка на знака").sees("има препоръката на", "важи до");
        anyone.open("/members/priyateli-na-staria-bryast/mark?lang=en").sees("is recommended by", "valid until");

        anyone.open("/members/recommended?lang=bg")
                .follow("Група „Пейка под липата“")
                .follow("Проверка на знака");
        anyone.sees("решение № 9", "протокол № 5");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Covers("000/4.1.3")
    void aMemberAsksForAServiceAndTheOfficeGivesIt(Language language, Site site) {
        var rositsa = in(language, site.visitorWithoutScripts().signIn(Member.DELEGATE))
                .open("/members/services");
        rositsa.follow(rositsa.main().locator("a[href$='/request']").first())
                .heading(t(language, "membership.services.request.title", SERVICE));
        // asked for which of them only of whoever speaks for several, which other journeys may have made her
        var members = rositsa.main().locator("select[name=member]");
        if (members.count() > 0) {
            members.selectOption(new SelectOption().setLabel(READING_ROOM));
        }
        rositsa.fill(t(language, "membership.services.purpose"), "Годишен отчет на читалището")
                .press(t(language, "membership.services.request.submit"))
                .sees(t(language, "membership.services.state.waiting"));
        var request = rositsa.path();

        var kalina = in(language, site.visitorWithoutScripts().signIn(Member.COORDINATOR));
        kalina.open("/my")
                .sees(t(language, "membership.services.todo", READING_ROOM))
                .open(request);
        kalina.main().getByLabel(t(language, "membership.services.accept")).check();
        kalina.fill(t(language, "membership.services.words"), "Елате в сряда.")
                .press(t(language, "membership.services.answer.submit"))
                .sees(t(language, "membership.services.state.accepted"));
        kalina.fill(t(language, "membership.services.quantity"), language == Language.BG ? "2,5" : "2.5")
                .press(t(language, "membership.services.use.submit"))
                .sees(
                        t(language, "membership.services.state.done"),
                        t(language, "membership.services.unit.hours.amount", 2.5));
        kalina.open("/members/services/use").seesRow(READING_ROOM, SERVICE);

        rositsa.open(request).sees("Елате в сряда.", t(language, "membership.services.state.done"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Covers("000/4.1.6")
    void theDelegateTakesTheCodeForTheirOwnSite(Language language, Site site) {
        var rositsa =
                in(language, site.visitor().signIn(Member.DELEGATE)).open("/members/chitalishte-nesashtestvuvalo-1901");
        rositsa.follow(t(language, "membership.member.mark.to-site"));
        var code = rositsa.main().locator("pre code").first();
        assertThat(code).containsText("<img src=");
        assertThat(rositsa.page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(t(language, "membership.mark.embed.copy")))
                        .first())
                .isVisible();
    }
}
