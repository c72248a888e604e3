package org.megdan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.megdan.journeys.Words.in;
import static org.megdan.journeys.Words.t;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.platform.web.Language;
import org.megdan.testing.Covers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The coordinator and those around the network: who they are, whether that is still right, and what they help with. */
@JourneyTest
class RelationsTests {

    private static final Pattern LINK = Pattern.compile("/still-right/[A-Za-z0-9_-]{32}");

    @Autowired
    JdbcClient sql;

    /** The one of the most columns: on an old phone, on a tablet, in half a screen. */
    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1024})
    void theListOfDonorsScrollsNowhereSideways(int width, Site site) {
        var list = site.visitor()
                .signIn(Member.COORDINATOR)
                .open("/relations/donors")
                .main()
                .locator(".table");
        list.page().setViewportSize(width, 900);

        assertThat(list.evaluate("table => table.scrollWidth - table.clientWidth"))
                .isEqualTo(0);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Covers("000/1.3.1")
    void anOfficialIsAskedOnceAYearAndAnswersByOnePress(Language language, Site site) {
        var name = language == Language.BG ? "Димо Удостоверски" : "Radka Slavova-Pechatova";
        var kalina = in(language, site.visitor().signIn(Member.COORDINATOR)).open("/relations/officials/new");
        kalina.fill(t(language, "relations.officials.new.name"), name)
                .fill(
                        t(language, "relations.officials.new.where"),
                        language == Language.BG ? "Община „Отвъд мъглата“" : "Дирекция „Изгубени ключове“")
                .fill(t(language, "relations.title.of-office"), "Секретар")
                .press(t(language, "relations.new.submit"))
                .choose(t(language, "relations.officials.level"), t(language, "relations.officials.level.senior"))
                .press(t(language, "relations.save"))
                .sees(name, t(language, "relations.officials.level.senior"));
        var tie = kalina.path().substring("/relations/officials/".length());
        // a year later
        var address = tie + "@example.org";
        sql.sql("""
                with year as (update actors.tie set last_checked = last_checked - 400 where id = cast(:tie as uuid) returning from_actor)
                insert into actors.contact_point (actor, kind, value, since) select from_actor, 'EMAIL', :email, current_date from year
                """).param("tie", tie).param("email", address).update();
        kalina.open("/relations/officials?due=yes").sees(name);
        kalina.open("/relations/letters").press(t(language, "relations.letters.plan"));
        kalina.follow(name).sees(address);
        kalina.open("/relations/letters")
                .press(t(language, "relations.letters.send-all"))
                .sees(name);

        var body = sql.sql("select body from mail.letter where recipient = :to")
                .param("to", address)
                .query(String.class)
                .single();
        var link = LINK.matcher(body);
        assertThat(link.find()).isTrue();
        var official = in(language, site.visitorWithoutScripts()).open(link.group());
        official.sees(name, "Секретар").press(t(language, "relations.still.right"));
        official.sees(t(language, "relations.still.thanks"));

        kalina.open("/relations/letters/sent").seesRow(name, t(language, "relations.letters.state.confirmed"));
        kalina.open("/relations/officials?due=yes").missesText(name);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Covers("000/1.1.5")
    void aQuestionOfAMemberGoesToAPartnerAndTheHelpIsKept(Language language, Site site) {
        var title = language == Language.BG ? "Как се пише програма за година" : "How to write a yearly programme";
        var rositsa = in(language, site.visitorWithoutScripts().signIn(Member.DELEGATE))
                .open("/advice")
                .follow(t(language, "relations.advice.new"));
        rositsa.fill(t(language, "relations.advice.about"), title)
                .choose(t(language, "relations.advice.topic"), language == Language.BG ? "право" : "law")
                .fill(t(language, "relations.advice.question"), "?!")
                .press(t(language, "relations.advice.submit"))
                .sees(t(language, "relations.advice.asked"));
        var path = rositsa.path();

        var kalina = in(language, site.visitor().signIn(Member.COORDINATOR)).open("/my");
        kalina.follow(title).sees("Ресурсен център „Кладенец“").press(t(language, "relations.advice.route.submit"));
        kalina.sees(t(language, "relations.advice.state.routed"));

        rositsa.open(path).unfold(t(language, "relations.advice.tell"));
        rositsa.main()
                .getByLabel(t(language, "relations.advice.outcome.partly"))
                .check();
        rositsa.press(t(language, "relations.save")).sees(t(language, "relations.advice.outcome.partly"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Covers({"000/1.1.6", "000/4.4.4", "000/4.4.1"})
    void anExpertIsFoundByFieldAndAvailabilityAndTheMapShowsTheGap(Language language, Site site) {
        var kalina = in(language, site.visitor().signIn(Member.COORDINATOR)).open("/relations/experts");
        kalina.choose(t(language, "relations.experts.topics"), language == Language.BG ? "право" : "law")
                .choose(t(language, "relations.experts.standing"), t(language, "relations.experts.standing.free"))
                .press(t(language, "relations.search.submit"))
                .sees("Ясна Кръглоумова")
                .missesText("Лилия Обучаева");
        kalina.follow("Ясна Кръглоумова").sees("Становище по проекта за наредба", "Читалище „Несъществувало 1901“");

        kalina.open("/relations/expertise").heading(t(language, "relations.expertise.title"));
        kalina.follow(kalina.main().locator("#expertise a[href*='standing=PAUSED']"))
                .sees("Лилия Обучаева");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Covers({"000/4.5.1", "000/2.2.8", "000/4.6.3"})
    void journalistsPartnersAndDonorsAreFoundByWhatTheyAreAbout(Language language, Site site) {
        var kalina = in(language, site.visitorWithoutScripts().signIn(Member.COORDINATOR))
                .open("/relations/journalists?topic=youth");
        kalina.sees("Мирон Микрофонов", "Радио „Щърк“").missesText("Гергана Заглавиева");
        kalina.open("/relations/partners?standing=VOLUNTEERING")
                .follow("Национален съюз „Протегната ръка“")
                .sees(t(language, "relations.partners.sort.volunteering"));
        kalina.open("/relations/partners?standing=NETWORK").follow("Мрежа на мрежите „Паяжина“");
        kalina.sees("Огнян Измислов", t(language, "relations.speakers.ours"));

        kalina.open("/relations/donors?topic=volunteering")
                .sees("Фонд „Широка поляна“")
                .missesText("Златна рибка");
        kalina.follow("Фонд „Широка поляна“").sees(t(language, "relations.donors.stage.talked"));
        kalina.open("/relations/funding").follow(kalina.main().locator("#funding th a"));
        kalina.heading(t(language, "relations.funding.who"));
        in(language, site.visitor()).open("/partners").sees("Протегната ръка").missesText("Бюджети на проекти");
    }
}
