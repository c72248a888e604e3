package org.megdan.desk.membership.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint;
import org.megdan.desk.membership.Village;
import org.megdan.platform.search.Search;
import org.megdan.testing.Cast;
import org.megdan.testing.Covers;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Statements;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@PagesTest
class DirectoryPagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Actors actors;

    @Autowired
    Search search;

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
    void isEmptyUntilSomebodyBelongs() {
        assertThat(anyone.get("/members").body()).contains("Все още няма членове");
        assertThat(anyone.get("/members/recommended").body()).contains("Все още никой не е препоръчан");
    }

    @Test
    @Covers("000/4.1.4")
    void findsByNameInEitherScriptByTopicByPlaceAndByKind() {
        village.member(Cast.READING_ROOM, -100, null);
        var club = village.organisation(Cast.YOUTH_CLUB, "Попово", "youth", "sport");
        village.tie(club, "MEMBER", -10, null);

        assertThat(names("")).containsExactly(Cast.YOUTH_CLUB, Cast.READING_ROOM);
        assertThat(names("?q=хвърчило")).containsExactly(Cast.YOUTH_CLUB);
        assertThat(names("?q=hvarchilo")).containsExactly(Cast.YOUTH_CLUB);
        assertThat(names("?topic=sport")).containsExactly(Cast.YOUTH_CLUB);
        assertThat(names("?place=" + village.place("Попово"))).containsExactly(Cast.YOUTH_CLUB);
        assertThat(names("?place=%D0%9F%D0%BE%D0%BF%D0%BE%D0%B2%D0%BE")).containsExactly(Cast.YOUTH_CLUB);
        assertThat(names("?kind=ORGANISATION")).hasSize(2);
        assertThat(names("?kind=GROUP")).isEmpty();
        assertThat(names("?sort=since")).containsExactly(Cast.YOUTH_CLUB, Cast.READING_ROOM);
        assertThat(anyone.get("/members?q=нямаме-такъв").body()).contains("Нищо не отговаря на търсеното");
        assertThat(anyone.get("/members?q=%00&after=x&topic=%00&place=%00&sort=%00")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void goesOnWhereThePageEnded() {
        for (int i = 0; i < 30; i++) {
            village.member("Сдружение № " + (10 + i), -i - 1, null);
        }

        var first = anyone.get("/members").page();
        var next = first.select("nav.pager a[rel=next]").attr("href");
        var rest = names(next.substring("/members".length()));

        assertThat(first.select("h2#found").text()).isEqualTo("30 организации");
        assertThat(first.select(".card-title").size()).isEqualTo(24);
        assertThat(rest).hasSize(6).contains("Сдружение № 39");
    }

    @Test
    void drawsSettlementsWithAWayToTheirMembers() {
        village.member(Cast.READING_ROOM, -100, null);
        var club = village.organisation(Cast.YOUTH_CLUB, "София");
        village.tie(club, "MEMBER", -10, null);

        var page = anyone.get("/members").page();

        assertThat(page.select("svg.map-picture a")).hasSize(2);
        assertThat(page.select("#places tbody tr")).hasSize(2);
        var sofia = page.select("#places a:contains(София)").attr("href");
        assertThat(names(sofia.substring("/members".length()))).containsExactly(Cast.YOUTH_CLUB);
        assertThat(page.select("svg.map-picture a title").eachText()).contains("София: 1 организация");
    }

    @Test
    void aMembersPageShowsOnlyWhatIsPublic() {
        var id = village.member(Cast.READING_ROOM, -100, null);
        var open = stage.enter(Cast.DELEGATE);
        village.tie(open, id, "DELEGATE", -1, null);
        var closed = stage.enter(Cast.VOLUNTEER);
        village.tie(closed, id, "DELEGATE", -1, null);
        stage.asDirector(() -> {
            actors.addContact(id, ContactPoint.Kind.EMAIL, "office@example.org", "за всичко", true);
            actors.addContact(id, ContactPoint.Kind.PHONE, "0888 000 111", "", false);
            actors.addContact(open, ContactPoint.Kind.EMAIL, "rositsa@example.org", "", true);
            actors.addContact(closed, ContactPoint.Kind.EMAIL, "boyko@example.org", "", false);
            return 0;
        });

        var page = anyone.get("/members/chitalishte-nesashtestvuvalo-1901");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("office@example.org", Cast.DELEGATE.name(), "rositsa@example.org", "Търговище", "култура")
                .doesNotContain("0888", "boyko@", Cast.VOLUNTEER.name());
        assertThat(page.page().select("script[type=application/ld+json]").html())
                .contains("\"memberOf\"");
        assertThat(page.page().select("meta[property=og:type]").attr("content")).isEqualTo("profile");
    }

    @Test
    void programsReadTheSame() {
        village.member(Cast.READING_ROOM, -100, null);

        var list = JsonMapper.shared().readTree(ask("/api/v1/members?filter%5Btopic%5D=culture"));
        var data = JsonMapper.shared().readTree(ask("/open-data/members.json"));

        assertThat(list.path("total").asInt()).isEqualTo(1);
        var row = list.path("items").path(0);
        assertThat(row.path("name").asString()).isEqualTo(Cast.READING_ROOM);
        assertThat(row.path("place").path("municipality").asString()).isEqualTo("Търговище");
        assertThat(data.path(0).path("name").asString()).isEqualTo(Cast.READING_ROOM);
        assertThat(data.path(0).path("mark").asString()).isEqualTo("MEMBER");
        assertThat(ask("/sitemap.xml")).contains("/members/chitalishte-nesashtestvuvalo-1901</loc>");
        assertThat(ask("/open-data")).contains("/open-data/members.csv");
    }

    @Test
    void everybodyWhoBelongsIsFoundAndNobodyElse() {
        var id = village.organisation(Cast.READING_ROOM, "Търговище", "culture");
        // what other tests left behind
        search.rebuild();
        assertThat(found("несъществувало")).doesNotContain("/members/chitalishte");

        village.tie(id, "MEMBER", -1, null);
        search.catchUp();

        assertThat(found("несъществувало")).contains("/members/chitalishte-nesashtestvuvalo-1901");
    }

    @Test
    void asksTheSameNumberOfQueriesAtAnySize() {
        village.member(Cast.READING_ROOM, -100, null);
        int list = queries("/members");
        int member = queries("/members/chitalishte-nesashtestvuvalo-1901");

        var others = new ArrayList<UUID>();
        for (var town : List.of("Попово", "София", "Опака", "Антоново", "Омуртаг", "Варна")) {
            var id = village.organisation("Дружество „" + town + "“", town, "youth", "sport", "media");
            village.tie(id, "MEMBER", -2, null);
            others.add(id);
        }

        assertThat(others).hasSize(6);
        assertThat(list).isPositive().isLessThan(16);
        assertThat(queries("/members")).isEqualTo(list);
        assertThat(queries("/members/druzhestvo-popovo")).isEqualTo(member);
    }

    private List<String> names(String query) {
        return anyone.get("/members" + query).page().select(".card-title").eachText();
    }

    private String ask(String path) {
        var answer = anyone.send(anyone.request(path).setHeader("Accept", "*/*"));
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    private String found(String words) {
        // by somebody for whom nothing is kept
        return anyone.send(anyone.request("/search?q=" + words).header("Cookie", "fresh=1"))
                .body();
    }

    /** Of a stranger whose answer is not kept yet. */
    private int queries(String path) {
        search.catchUp();
        HttpRequest.Builder request = anyone.request(path).header("Cookie", "fresh=1");
        return (int) Statements.during(
                        () -> assertThat(anyone.send(request).status()).isEqualTo(200))
                .stream()
                .filter(statement -> !statement.contains("search.pending"))
                .count();
    }
}
