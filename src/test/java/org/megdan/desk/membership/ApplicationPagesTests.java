package org.megdan.desk.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.megdan.desk.membership.Members.SLUG;
import static org.megdan.desk.membership.Members.decision;
import static org.megdan.desk.membership.Members.done;

import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Tries;
import org.megdan.testing.Upload;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PagesTest
class ApplicationPagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Standings standings;

    @LocalServerPort
    int port;

    private Members members;

    @BeforeEach
    void enter() {
        members = new Members(application, port);
    }

    @Test
    void anApplicationForNobodyAsksForWhom() {
        var sent = members.delegate.submit("/members/apply", "/members/apply", Map.of("mark", "recommended"));

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.page().select(".errors").text()).contains("Изберете организацията");
    }

    @Test
    void runsFromADraftToMembershipWithALetterAtEachStep() {
        members.adoptCode("Етичен кодекс", "Работим открито.\n\nУважаваме другите.");
        var path = members.filled();
        assertThat(members.coordinator.get(path).status())
                .as("nobody reads an unsent draft")
                .isEqualTo(404);

        done(members.delegate.submit(path, path + "/sending", Map.of()));
        assertThat(members.letters(Cast.COORDINATOR)).anyMatch(subject -> subject.startsWith("Ново заявление"));
        done(members.coordinator.submit(path, path + "/taking", Map.of()));
        done(members.coordinator.submit(
                path + "/review", path + "/review", Map.of("verdict1", "UNCLEAR", "words1", "Откога?")));
        assertThat(members.delegate.get(path).page().text()).doesNotContain("Откога?");
        done(members.coordinator.submit(path, path + "/return", Map.of("words", "Допълнете откога")));
        assertThat(members.delegate.get(path).page().text()).contains("Откога?", "Допълнете откога");

        done(members.delegate.submit(path + "/edit", path + "/edit", Map.of("words1", "От 1901 г.")));
        done(members.delegate.submit(path, path + "/sending", Map.of()));
        done(members.coordinator.submit(path, path + "/taking", Map.of()));
        members.signCode(members.delegate, SLUG);
        done(members.coordinator.submit(
                path + "/decision",
                path + "/decision",
                decision(Map.of("outcome", "ACCEPTED", "words", "Добре дошли"))));

        assertThat(standings.of(members.readingRoom, Mark.MEMBER).orElseThrow())
                .matches(standing -> standing.state() == Standing.State.HOLDS)
                .matches(standing -> standing.since().toString().equals("2026-11-20"));
        assertThat(members.letters(Cast.DELEGATE)).anyMatch(subject -> subject.endsWith("е прието"));
        assertTold(members.delegate.get(path).page());
    }

    private static void assertTold(Document shown) {
        assertThat(shown.select("#timeline .moment-title").eachText())
                .containsExactly(
                        "Започнато",
                        "Изпратено",
                        "Поето за разглеждане",
                        "Върнато за допълване",
                        "Изпратено",
                        "Поето за разглеждане",
                        "Прието");
        assertThat(shown.select("#decision").text()).contains("Управителен съвет", "12", "7");
        assertThat(shown.select("#timeline").text()).doesNotContain(Cast.COORDINATOR.name());
    }

    @Test
    @Tries("A5")
    void whoSpeaksForOneOrganisationReachesNothingOfAnother() {
        members.adoptCode("Етичен кодекс", "Работим открито.");
        var path = members.filled();
        var other = members.stage.enter(Cast.VOLUNTEER);
        members.tie(other, members.stage.organisation(Cast.YOUTH_CLUB), "DELEGATE");
        var stranger = members.visitor(Cast.VOLUNTEER);
        var token = stranger.get("/account").page().select("input[name=_csrf]").attr("value");
        var code = stranger.get("/members/code/signing")
                .page()
                .select("input[name=sha256]")
                .attr("value");

        var hidden = stranger.get(path);
        var missing = stranger.get(path.replaceFirst("[0-9a-f]{4}$", "0000"));
        assertThat(hidden.status()).isEqualTo(404).isEqualTo(missing.status());
        assertThat(hidden.body().length()).isEqualTo(missing.body().length());
        Stream.of("/edit", "/sending", "/withdrawal", "/taking", "/return", "/decision")
                .forEach(act -> assertThat(stranger.post(
                                        path + act, Map.of("_csrf", token, "words", "чуждо", "outcome", "ACCEPTED"))
                                .status())
                        .as(act)
                        .isEqualTo(404));
        assertThat(post(stranger, "/members/apply", token, Map.of("organisation", SLUG, "mark", "member")))
                .isEqualTo(404);
        assertThat(post(
                        stranger,
                        "/members/code/signing",
                        token,
                        Map.of("organisation", SLUG, "sha256", code, "agreed", "true")))
                .isEqualTo(404);
        assertThat(stranger.get("/members/register/" + SLUG).status()).isEqualTo(404);
        assertThat(post(stranger, "/members/register/" + SLUG + "/renewal", token, Map.of()))
                .isEqualTo(404);

        assertThat(members.count("signature")).isZero();
        assertThat(members.delegate.get(path).page().select(".tags").text()).contains("чернова");
    }

    @Test
    void keepsWhatWasTypedOverANewerDraftAndTheFileOfEvidence() {
        var path = members.filled();
        var stale = members.delegate.get(path + "/edit");
        done(members.delegate.submit(path + "/edit", path + "/edit", Map.of("words1", "Първо")));
        var refused = members.delegate.submit(stale, path + "/edit", Map.of("words1", "Второ", "link1", "лошо име"));
        assertThat(refused.page().select(".errors").text())
                .contains("не е адрес в интернет", "Файловете изберете отново");
        assertThat(refused.page().select("input[name=link1]").val()).isEqualTo("лошо име");
        refused = members.delegate.submit(refused, path + "/edit", Map.of("link1", "primer.example.org"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("textarea[name=words1]").text()).isEqualTo("Второ");
        done(members.delegate.submit(refused, path + "/edit", Map.of()));

        done(Upload.of(members.delegate, path + "/edit", path + "/edit")
                .with("words1", "С файл")
                .file("file1", "Устав.txt", "чл. 1")
                .send());
        var file = members.delegate.get(path).page().select("#criteria a[href*=/files/]");
        assertThat(file.text()).isEqualTo("Устав.txt");
        assertThat(members.delegate.get(file.attr("href")).body()).isEqualTo("чл. 1");
        done(members.delegate.submit(path, path + "/sending", Map.of()));
        assertThat(members.coordinator.get(file.attr("href")).status()).isEqualTo(200);
        assertThat(new Visitor(port).get(file.attr("href")).status()).isEqualTo(303);
    }

    @Test
    void doesNotSendWhatLacksEvidence() {
        var begun = members.delegate.submit(
                "/members/apply", "/members/apply", Map.of("organisation", SLUG, "mark", "member"));
        var path = begun.location().replace("/edit", "");
        var token = members.delegate
                .get("/account")
                .page()
                .select("input[name=_csrf]")
                .attr("value");

        assertThat(members.delegate.get(path).page().select("form[action$=/sending]"))
                .isEmpty();
        assertThat(post(members.delegate, path + "/sending", token, Map.of())).isEqualTo(422);
        var again = members.delegate.submit(
                "/members/apply", "/members/apply", Map.of("organisation", SLUG, "mark", "member"));
        assertThat(again.page().select(".errors").text()).contains("вече има отворено заявление");
    }

    @Test
    void theOfficeEntersOneThatCameOnPaperAndFindsItByState() {
        var form = members.coordinator.get("/members/applications/new?q=chitalishte");
        var begun = members.coordinator.submit(
                form, "/members/applications/new", Map.of("organisation", SLUG, "mark", "member"));
        done(begun);
        var path = begun.location().replace("/edit", "");
        done(members.coordinator.submit(path + "/edit", path + "/edit", Map.of("words1", "От листа")));
        done(members.coordinator.submit(path, path + "/sending", Map.of()));

        var waiting = members.coordinator.get("/members/applications?state=SENT&mark=member");
        assertThat(waiting.page().select("#applications").text()).contains(Cast.READING_ROOM, "изпратено");
        assertThat(members.coordinator
                        .get("/members/applications?state=ACCEPTED")
                        .page()
                        .text())
                .contains("Няма такива заявления");
        assertThat(members.coordinator.get("/my").page().text()).contains("чака да бъде поето за разглеждане");
        done(members.delegate.submit(path + "/withdrawal", path + "/withdrawal", Map.of("words", "Още не")));
        assertThat(members.coordinator.get(path).page().text()).contains("оттеглено", "Още не");
    }

    @Test
    void tellsAStrangerHowToComeSoFar() {
        var page = new Visitor(port).get("/members/apply");
        assertThat(page.page().text()).contains("Координаторът записва организацията", "Вход за представители");
        assertThat(page.page().select("main form")).isEmpty();
        members.stage.enter(Cast.CITIZEN);
        assertThat(members.visitor(Cast.CITIZEN).get("/members/apply").page().text())
                .contains("никоя организация още не Ви е посочила");
    }

    private static int post(Visitor visitor, String path, String token, Map<String, String> fields) {
        var all = new java.util.HashMap<>(fields);
        all.put("_csrf", token);
        return visitor.post(path, all).status();
    }
}
