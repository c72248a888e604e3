package org.megdan.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Covers;

/** An organisation that nobody knew becomes a member, and a group gets the network's recommendation. */
@JourneyTest
class MembershipJourneyTests {

    private static final String LANTERN = "Сдружение „Пътуващ фенер“";
    private static final String BOAT = "Сдружение „Хартиена лодка в локва“";
    private static final String DECIDED_ON = "2026-11-20";

    @Test
    @Covers("000/4.1.1")
    void fromTheCriteriaToTheSignedCodeAndTheDecision(Site site) {
        site.visitor()
                .open("/members/criteria")
                .sees("Публикува отчет за дейността и за парите си.")
                .follow("Кандидатстване")
                .sees("Координаторът записва организацията");
        var kalina = site.visitor().signIn(Member.COORDINATOR);
        comesIn(kalina);

        var rositsa = site.visitorWithoutScripts().signIn(Member.DELEGATE);
        var application = applies(rositsa);
        reviewed(kalina);
        site.visitor()
                .signIn(Member.CHAIR)
                .open(application)
                .follow("Записване на решението")
                .sees("Етичният кодекс не е подписан");
        rositsa.open("/members/code/signing");
        rositsa.main().getByLabel("и " + LANTERN + " го приема").check();
        rositsa.press("Подписване от името на " + LANTERN).sees("Кодексът е подписан");
        accepted(site.visitor().signIn(Member.CHAIR).open(application));

        rositsa.open(application).sees("Управителен съвет", "14");
        rositsa.open("/my").follow(LANTERN).sees("Годишно потвърждение", "Стана член");
        kalina.open("/members/register").seesRow(LANTERN, "редакция 1");
        site.visitor().open("/members/code").sees(LANTERN).missesText("Росица");
    }

    /** The address of what she sent. */
    private static String applies(Visit rositsa) {
        rositsa.open("/members/apply");
        rositsa.main().getByLabel(LANTERN).check();
        rositsa.press("Започване на заявление").heading("Попълване: " + LANTERN);
        rositsa.main().getByLabel("Обяснение").nth(1).fill("Две четения под фенера.");
        rositsa.press("Запазване на черновата").sees("критерия още липсва доказателство", "чернова");
        rositsa.follow("Попълване");
        rositsa.main()
                .getByLabel("Файл", new Locator.GetByLabelOptions().setExact(false))
                .first()
                .setInputFiles(new FilePayload(
                        "решение.txt", "text/plain", "Измислено решение".getBytes(StandardCharsets.UTF_8)));
        rositsa.main().getByLabel("Връзка").nth(2).fill("example.org/otchet");
        rositsa.press("Запазване на черновата").press("Изпращане").sees("изпратено", "Подписване на етичния кодекс");
        return rositsa.path();
    }

    private static void reviewed(Visit kalina) {
        kalina.open("/members/applications").follow("Заявления").follow(LANTERN).press("Поемане за разглеждане");
        kalina.main()
                .getByLabel("изпълнен", new Locator.GetByLabelOptions().setExact(true))
                .first()
                .check();
        kalina.press("Запазване на прегледа").sees("решение.txt");
    }

    private static void accepted(Visit ognyan) {
        ognyan.follow("Записване на решението");
        ognyan.main().getByLabel("Приема се").check();
        ognyan.fill("Кой реши", "Управителен съвет")
                .fill("Дата на решението", DECIDED_ON)
                .fill("Решение №", "14")
                .fill("Протокол №", "8")
                .press("Записване на решението")
                .sees("прието", "Решението е записано");
    }

    @Test
    @Covers({"000/4.1.1", "000/2.3.4"})
    void aGroupIsRecommendedForAYearInEnglish(Site site) {
        var kalina = site.visitor().signIn(Member.COORDINATOR).open("/people/new?kind=GROUP&lang=en");
        kalina.choose("Kind", "Informal group")
                .fill("Name", "Група „Смях на площада“")
                .press("Save");
        kalina.open("/members/applications").follow("Enter one from paper").fill("Organisation", "smyah");
        kalina.press("Search");
        kalina.main().getByLabel("Recommendation").check();
        kalina.press("Begin an application");
        kalina.main().getByLabel("In words").nth(0).fill("Five friends since 2024.");
        kalina.main().getByLabel("In words").nth(1).fill("A puppet show on the square.");
        kalina.press("Save the draft").press("Send").sees("sent", "on paper").press("Take it up");
        kalina.main()
                .getByLabel("met", new Locator.GetByLabelOptions().setExact(true))
                .first()
                .check();
        kalina.press("Save the review");
        kalina.unfold("It was signed on paper")
                .fill("Who signed it and where it is kept", "the eldest of them, folder 3");
        kalina.press("Record the signature").follow("Record the decision");
        kalina.main()
                .getByLabel("Accepted", new Locator.GetByLabelOptions().setExact(true))
                .check();
        kalina.fill("Who decided", "Board")
                .fill("Date of the decision", DECIDED_ON)
                .press("Record the decision")
                .sees("accepted");
        kalina.open("/members/register?mark=recommended")
                .seesRow("Смях на площада", "20 November 2026 – 20 November 2027");
        site.visitor()
                .open("/members/code?lang=en")
                .heading("Organisations that signed")
                .sees("Смях на площада");
    }

    @Test
    @Covers("000/4.1.1")
    void somebodyIntroducesTheOrganisationThatNobodyKnew(Site site) {
        var neda = site.visitorWithoutScripts().signIn(Member.CITIZEN);
        neda.open("/members/apply").sees("Представете тук организацията").missesText("Пишете на");
        neda.open("/members/ours").sees(BOAT, "чака отговор");
        var kalina = site.visitorWithoutScripts().signIn(Member.COORDINATOR);
        kalina.open("/my").follow(BOAT).sees("Неда Наужкимова", "lodka@example.org");
        kalina.press("Приемане").sees("вече има запис", "Към членството ѝ");

        neda.open("/members/apply").sees(BOAT).follow("Друга организация? Представете я");
        neda.main().getByLabel("Неформална група").check();
        neda.fill("Име на организацията", "Група „Чадър за двама“")
                .fill("Електронна поща на организацията", "chadar@example.org")
                .fill("Защо идвате", "Делим чадъри.")
                .press("Изпращане")
                .sees("Ще Ви отговорим с писмо", "Група „Чадър за двама“");
    }

    /** The coordinator enters an organisation that nobody knew, with Rositsa to speak for it. */
    private static void comesIn(Visit kalina) {
        kalina.open("/people/new?kind=ORGANISATION")
                .choose("Вид", "Организация")
                .fill("Име", LANTERN)
                .press("Запазване");
        kalina.open("/people?q=nebivala").follow("Росица Небивала").follow("Нова връзка");
        kalina.fill("Търсене на организация", "fener").press("Търсене");
        kalina.main().getByRole(AriaRole.RADIO).first().check();
        kalina.choose("Каква е връзката", "представител").press("Запазване на връзката");
    }
}
