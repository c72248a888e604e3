package org.megdan.desk.membership.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Actors;
import org.megdan.platform.mail.LetterRow;
import org.megdan.platform.mail.Mailer;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An organisation that nobody knew, from its first words to who speaks for it. */
@PagesTest
class IntroductionPagesTests {

    private static final String FORM = "/members/introductions/new";
    private static final String NAME = "Сдружение „Хартиена лодка“";
    private static final String EIK = "123456786";

    @Autowired
    ApplicationContext application;

    @Autowired
    Mailer mailer;

    @Autowired
    Actors actors;

    @Autowired
    Introductions introductions;

    @LocalServerPort
    int port;

    private Stage stage;
    private Visitor office;
    private Visitor citizen;

    @BeforeEach
    void enter() {
        stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        stage.enter(Cast.VOLUNTEER);
        office = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        citizen = new Visitor(port).signIn(Cast.VOLUNTEER.email(), Cast.PASSWORD);
    }

    @Test
    void whoeverIntroducedANewOneSpeaksForItOnceItIsAccepted() {
        var path = introduced();
        assertThat(citizen.get("/members/ours").page().text()).contains(NAME, "чака отговор");
        assertThat(office.get("/my").page().text()).contains(NAME);
        assertThat(mailer.to(Cast.COORDINATOR.email(), 5))
                .extracting(LetterRow::subject)
                .contains("Представена организация: " + NAME);

        assertThat(office.submit(path, path + "/acceptance", Map.of("who", "*")).status())
                .isEqualTo(303);

        assertThat(citizen.get("/members/ours").page().select("main h2").eachText())
                .contains(NAME);
        var card = actors.card(
                        actors.search(NAME, ActorKind.living(), 1).getFirst().id())
                .orElseThrow();
        assertThat(card.eik()).isEqualTo(EIK);
        assertThat(card.contacts()).noneMatch(contact -> contact.isPublic()).hasSize(1);
        assertThat(mailer.to(Cast.VOLUNTEER.email(), 5))
                .extracting(LetterRow::subject)
                .contains(NAME + " вече може да кандидатства");
        assertThat(citizen.get("/account/known").page().text()).contains(NAME, "Пускаме лодки");
    }

    @Test
    void oneThatIsKnownAlreadyGetsNoSecondRecord() {
        var known = stage.asDirector(
                () -> actors.create(new ActorDraft(ActorKind.ORGANISATION, "Хартиена лодка", "", EIK)));
        var slug = actors.find(known).orElseThrow().slug();
        var path = introduced();
        assertThat(office.get(path).page().select("form").text()).contains("вече е записана с", "същия ЕИК");

        var undecided = office.submit(path, path + "/acceptance", Map.of());
        assertThat(undecided.status()).isEqualTo(422);
        assertThat(undecided.page().text()).contains("Изберете един от записите");
        office.submit(path, path + "/acceptance", Map.of("who", slug));

        assertThat(citizen.get("/members/ours").page().select("main h2").eachText())
                .contains("Хартиена лодка")
                .doesNotContain(NAME);
        assertThat(actors.search("Хартиена лодка", ActorKind.living(), 5)).hasSize(1);
    }

    @Test
    void whoeverIsDeclinedIsToldWhyAndMayComeAgain() {
        var path = introduced();
        var twice = citizen.submit(FORM, FORM, typed("name", "Група „Друга лодка“"));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.page().text()).contains("чака отговор");
        assertThat(twice.page().select("input[name=name]").val()).isEqualTo("Група „Друга лодка“");

        var shown = office.get(path);
        var silent = office.submit(shown, path + "/refusal", Map.of("words", " "));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select(".errors")).hasSize(1);
        assertThat(silent.page()
                        .select("details:has(form[action$=/refusal]) .errors")
                        .text())
                .contains("Напишете защо");
        office.submit(shown, path + "/refusal", Map.of("words", "Не сме от същия град."));
        var late = office.submit(shown, path + "/acceptance", Map.of("who", "*"));

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().text()).contains("Междувременно друг е отговорил");
        assertThat(actors.search(NAME, ActorKind.living(), 5))
                .noneMatch(found -> found.name().equals(NAME));
        assertThat(citizen.get("/members/ours").page().text()).contains("отклонена", "Не сме от същия град.");
        assertThat(citizen.submit(FORM, FORM, typed("name", "Група „Друга лодка“"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void whatIsWrongComesBackWithEverythingTyped() {
        var wrong = citizen.submit(
                FORM,
                FORM,
                Map.of("kind", "GROUP", "name", "Пеещи чадъри", "eik", "12", "email", "никъде", "why", " "));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".errors").text())
                .contains(
                        "Този ЕИК не е верен",
                        "няма номер в регистър",
                        "Това не е адрес на електронна поща",
                        "защо идвате");
        assertThat(wrong.page().select("fieldset:has([name=kind]) .field-error").text())
                .contains("няма номер в регистър");
        assertThat(wrong.page().select("input[name=name]").val()).isEqualTo("Пеещи чадъри");
        assertThat(wrong.page().select("input[name=eik]").val()).isEqualTo("12");
        assertThat(introductions.waiting()).isEmpty();
    }

    @Test
    void aPlaceThatNobodyOfferedIsSaidToBeUnknown() {
        var wrong = citizen.submit(FORM, FORM, typed("place", UUID.randomUUID().toString()));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".errors").text()).contains("Това място го няма");
        assertThat(wrong.page().select("input[name=name]").val()).isEqualTo(NAME);
    }

    @Test
    void onlyWhoKeepsRecordsReadsIt() {
        var path = introduced();

        assertThat(citizen.get(path).status()).isEqualTo(404);
        assertThat(new Visitor(port).get(path).body()).doesNotContain(NAME);
    }

    @Test
    void whoKeepsMembershipsReadsWhoComesAndAnswersNothing() {
        stage.enter(Cast.CHAIR, "CHAIR");
        stage.enter(Cast.OFFICIAL, "STAFF");
        var staff = new Visitor(port).signIn(Cast.OFFICIAL.email(), Cast.PASSWORD);
        var chair = new Visitor(port).signIn(Cast.CHAIR.email(), Cast.PASSWORD);
        var path = introduced();

        assertThat(staff.get("/members/applications")
                        .page()
                        .select("#introduced")
                        .text())
                .contains(NAME, "Отговаря този, който води записите");
        var read = staff.get(path);
        assertThat(read.page().select("main").text()).contains("Пускаме лодки.", "Отговаря този, който води записите");
        assertThat(read.page().select("main form")).isEmpty();
        var token = staff.get("/account").page().select("input[name=_csrf]").val();
        for (var act : List.of("/acceptance", "/refusal")) {
            var answer = staff.post(path + act, Map.of("_csrf", token, "who", "*", "words", "Не."));
            assertThat(answer.status()).as(act).isEqualTo(404);
        }
        assertThat(introductions.waiting()).hasSize(1);
        assertThat(chair.get("/members/applications").body()).doesNotContain(NAME);
        assertThat(chair.get(path).status()).isEqualTo(404);
    }

    @Test
    void whoKeepsRecordsButReadsNoMembershipsIsLedNowhereThatTheyMayNotGo() {
        stage.enter(Cast.ADMINISTRATOR, "ADMINISTRATOR");
        var admin = new Visitor(port).signIn(Cast.ADMINISTRATOR.email(), Cast.PASSWORD);
        var path = introduced();
        assertThat(admin.get(path).page().select("main a").eachAttr("href")).containsExactly("/my");

        office.submit(path, path + "/acceptance", Map.of("who", "*"));

        for (var link : admin.get(path).page().select("main a").eachAttr("href")) {
            assertThat(admin.get(link).status()).as(link).isEqualTo(200);
        }
    }

    /** The address under which the office finds it. */
    private String introduced() {
        var answer = citizen.submit(FORM, FORM, typed("eik", EIK));
        assertThat(answer.status()).as(answer.page().select(".errors").text()).isEqualTo(303);
        return introductions.waiting().getFirst().path();
    }

    private static Map<String, String> typed(String field, String value) {
        var typed = new HashMap<>(Map.of(
                "kind", "ORGANISATION",
                "name", NAME,
                "role", "касиер",
                "email", "lodka@example.org",
                "why", "Пускаме лодки."));
        typed.put(field, value);
        return typed;
    }
}
