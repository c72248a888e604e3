package org.megdan.desk.membership.mark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.Ties;
import org.megdan.desk.membership.Village;
import org.megdan.platform.web.Language;
import org.megdan.testing.Cast;
import org.megdan.testing.Covers;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.megdan.testing.Visitor.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A mark says what is true today, on the page and in the picture, and of strangers it says nothing. */
@PagesTest
class MarkPagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Ties ties;

    @LocalServerPort
    int port;

    private Stage stage;
    private Village village;
    private Visitor anyone;

    @BeforeEach
    void enter() {
        stage = new Stage(application);
        village = new Village(application, stage);
        anyone = new Visitor(port);
    }

    @Test
    @Covers("000/4.1.6")
    void provesAMemberOfToday() {
        village.member(Cast.READING_ROOM, -100, null);

        var page = page("chitalishte-nesashtestvuvalo-1901");

        assertThat(page.body()).contains(Cast.READING_ROOM + " е член на " + Cast.NETWORK, "в сила");
        assertThat(page.body()).contains(Language.BG.date(village.today().minusDays(100)));
        assertThat(picture("chitalishte-nesashtestvuvalo-1901", "bg").body())
                .contains(">Член на<", "Несъществувало")
                .doesNotContain("stroke-dasharray");
        assertThat(picture("chitalishte-nesashtestvuvalo-1901", "en").body()).contains(">Member of<");
    }

    @Test
    void isNoLongerOneOnTheVeryDayOfTheEnd() {
        var id = village.organisation("Клуб „Последен ден“", "Попово");
        var tie = village.tie(id, "MEMBER", -30, null);
        assertThat(page("klub-posleden-den").body()).contains("е член на");
        assertThat(anyone.get("/members/klub-posleden-den").status()).isEqualTo(200);

        stage.asDirector(() -> {
            ties.endDecided(tie, village.today());
            return 0;
        });

        assertThat(page("klub-posleden-den").body())
                .contains("вече не е член на")
                .doesNotContain("в сила");
        assertThat(picture("klub-posleden-den", "bg").body()).contains(">Бивш член на<");
        var gone = anyone.get("/members/klub-posleden-den");
        assertThat(gone.status()).isEqualTo(303);
        assertThat(gone.location()).isEqualTo("/members/klub-posleden-den/mark");
        assertThat(anyone.get("/members").body()).doesNotContain("Последен ден");
    }

    @Test
    void tellsOfASuspensionUntilItsLastDay() {
        var id = village.organisation("Клуб „На пауза“", "Попово");
        village.suspend(village.tie(id, "MEMBER", -30, null), 10);

        assertThat(page("klub-na-pauza").body())
                .contains("е спряно", Language.BG.date(village.today().plusDays(9)));
        assertThat(picture("klub-na-pauza", "bg").body()).contains("Спряно членство в", "stroke-dasharray");
        assertThat(anyone.get("/members").page().select(".badge").eachText()).containsOnlyOnce("спряно");
    }

    @Test
    @Covers("000/2.3.4")
    void aRecommendationSaysUntilWhenAndExpires() {
        var valid = village.organisation("Група „Важи“", "Попово");
        village.tie(valid, "RECOMMENDED", -10, 20);
        var expired = village.organisation("Група „Изтече“", "Попово");
        village.tie(expired, "RECOMMENDED", -30, 0);

        assertThat(page("grupa-vazhi").body())
                .contains("има препоръката на", Language.BG.date(village.today().plusDays(19)));
        assertThat(page("grupa-izteche").body()).contains("вече няма препоръката на");
        assertThat(anyone.get("/members/recommended").body()).contains("„Важи“").doesNotContain("„Изтече“");
        assertThat(anyone.get("/members").body()).doesNotContain("„Важи“");
    }

    @Test
    @Tries({"A4", "A2"})
    void whoeverNeverBoreAMarkIsNotThere() {
        village.organisation("Канарче „Вътрешно“", "Попово", "culture");
        var later = village.organisation("Канарче „Утре“", "Попово", "culture");
        village.tie(later, "MEMBER", 1, null);
        var person = stage.enter(Cast.CITIZEN, "MEMBER");
        assertThat(person).isNotNull();
        village.member(Cast.READING_ROOM, -1, null);

        for (var slug : new String[] {"kanarche-vatreshno", "kanarche-utre", "neda-nauzhkimova"}) {
            for (var rest : new String[] {"", "/mark", "/mark/bg.svg"}) {
                var hidden = anyone.get("/members/" + slug + rest);
                assertThat(hidden.status()).as(slug + rest).isEqualTo(404);
            }
        }
        for (var path : new String[] {
            "/members",
            "/members?q=kanarche",
            "/members?topic=culture",
            "/members/recommended",
            "/api/v1/members",
            "/open-data/members.json",
            "/open-data/members.csv",
            "/sitemap.xml",
            "/search?q=канарче"
        }) {
            var answer = anyone.send(anyone.request(path).setHeader("Accept", "*/*"));
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.body().replaceAll("(?i)(value|href|content)=\"[^\"]*\"", ""))
                    .as(path)
                    .doesNotContain("Вътрешно", "Утре“", "kanarche-", "Наужкимова");
        }
    }

    @Test
    void thePictureStandsOnOtherSitesAndIsAskedForAnew() {
        village.member(Cast.READING_ROOM, -100, null);
        var path = "/members/chitalishte-nesashtestvuvalo-1901/mark/bg.svg";

        for (int i = 0; i < 2; i++) {
            var picture = anyone.get(path);
            assertThat(picture.header("Content-Type")).startsWith("image/svg+xml");
            assertThat(picture.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
            assertThat(picture.header("Cache-Control")).contains("no-cache");
            assertThat(picture.header("Set-Cookie")).isEmpty();
        }
        var tag = anyone.get(path).header("ETag");
        var again = anyone.send(anyone.request(path).header("If-None-Match", tag));
        assertThat(again.status()).isEqualTo(304);
        assertThat(anyone.get(path + "?look=dark").body()).contains("#16130f");
        assertThat(anyone.get(path.replace("bg.svg", "de.svg")).status()).isEqualTo(404);
    }

    @Test
    void onlyTheDelegateAndTheOfficeAreGivenTheCode() {
        var id = village.member(Cast.READING_ROOM, -100, null);
        var delegate = stage.enter(Cast.DELEGATE);
        village.tie(delegate, id, "DELEGATE", -1, null);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        stage.enter(Cast.CITIZEN);

        assertThat(snippets(Cast.DELEGATE)).isEqualTo(4);
        assertThat(snippets(Cast.COORDINATOR)).isEqualTo(4);
        assertThat(snippets(Cast.CITIZEN)).isZero();
        var code = signed(Cast.DELEGATE).page().select("pre code").getFirst().text();
        assertThat(code)
                .startsWith("<a href=\"http")
                .contains("/mark/bg.svg\"", "alt=\"Читалище „Несъществувало 1901“ е член на")
                .doesNotContain("script");
    }

    private int snippets(Cast.Member member) {
        return signed(member).page().select("pre code").size();
    }

    private Answer signed(Cast.Member member) {
        return new Visitor(port)
                .signIn(member.email(), Cast.PASSWORD)
                .get("/members/chitalishte-nesashtestvuvalo-1901/mark");
    }

    private Answer page(String slug) {
        var answer = anyone.get("/members/" + slug + "/mark");
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    private Answer picture(String slug, String language) {
        return anyone.get("/members/" + slug + "/mark/" + language + ".svg");
    }
}
