package org.megdan.desk.team.todos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.Ties;
import org.megdan.testing.Cast;
import org.megdan.testing.Covers;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PagesTest
class TodoPagesTests {

    private static final String LIST = "/my/todos";

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private UUID boykoId = new UUID(0, 0);
    private UUID kalinaId = new UUID(0, 0);
    private Visitor kalina;
    private Visitor boyko;

    @BeforeEach
    void enter() {
        var stage = new Stage(application);
        kalinaId = stage.enter(Cast.COORDINATOR, "COORDINATOR");
        boykoId = stage.enter(Cast.VOLUNTEER, "STAFF");
        stage.enter(Cast.DELEGATE, "STAFF");
        stage.enter(Cast.CITIZEN);
        kalina = visitor(Cast.COORDINATOR);
        boyko = visitor(Cast.VOLUNTEER);
    }

    @Test
    @Covers("000/4.3.2")
    void aTaskIsGivenDoneAndTakenBack() {
        give("Да се намери зала", "2020-01-31");

        var list = boyko.get(LIST);
        assertThat(list.page().select("main .list").text())
                .contains("Да се намери зала", "закъснява", "31 януари 2020");
        var action = list.page().select("form[action$=/end]").attr("action");
        assertThat(boyko.submit(list, action, Map.of()).location()).isEqualTo(LIST);
        var ended = boyko.get(LIST);
        assertThat(ended.page().select("form[action$=/end]")).isEmpty();
        var back = ended.page().select("form[action$=/reopening]").attr("action");
        assertThat(boyko.submit(ended, back, Map.of()).status()).isEqualTo(303);
        assertThat(boyko.get(LIST).page().select("form[action$=/end]")).hasSize(1);
    }

    @Test
    void whatIsLateStandsFirstAndTheListIsFiltered() {
        give("Без срок", "");
        give("Далечна", "2199-01-01");
        give("Закъсняла", "2020-01-01");

        assertThat(boyko.get(LIST).page().select("main .list strong").eachText())
                .containsExactly("Закъсняла", "Далечна", "Без срок");
        assertThat(boyko.get(LIST + "?due=late")
                        .page()
                        .select("main .list strong")
                        .eachText())
                .containsExactly("Закъсняла");
        assertThat(boyko.get(LIST + "?due=none&source=team.todos.source")
                        .page()
                        .select("main .list strong")
                        .eachText())
                .containsExactly("Без срок");
        assertThat(boyko.get(LIST + "?source=nonsense").page().select("main").text())
                .contains("Няма такива задачи");
        assertThat(boyko.get("/my").page().select("main").text()).contains("Закъснява 1 Ваша задача");
    }

    @Test
    @Tries("A5")
    void anothersTaskIsMissingForWhoDoesNotHaveIt() {
        var task = give("Да се намери зала", "");
        var rositsa = visitor(Cast.DELEGATE);
        var token = rositsa.get("/account").page().select("input[name=_csrf]").attr("value");

        assertThat(rositsa.get(task).status()).isEqualTo(404);
        assertThat(rositsa.get(task + "/edit").status()).isEqualTo(404);
        for (var act : new String[] {"/end", "/reopening", "/comments", "/edit", "/helpers/new"}) {
            assertThat(rositsa.post(
                                    task + act,
                                    Map.of("_csrf", token, "comment", "x", "title", "x", "person", boykoId.toString()))
                            .status())
                    .as(act)
                    .isEqualTo(404);
        }
        assertThat(boyko.get(task).page().select("main .tags").text()).isEqualTo("предстои");
    }

    @Test
    @Covers("000/4.3.3")
    void anInternHelpsWithATaskAndTheirHoursAreNoted() {
        var task = give("Да се намери зала", "");
        var form = kalina.get(task + "/helpers/new?q=" + Cast.CITIZEN.givenName());
        var person = form.page().select("input[name=person]").attr("value");
        assertThat(kalina.submit(form, task + "/helpers/new", Map.of("person", person, "does", "обажда се"))
                        .status())
                .isEqualTo(303);

        var page = boyko.get(task);
        assertThat(page.page().select("#helpers").text()).contains(Cast.CITIZEN.name(), "обажда се");
        var action = page.page().select("#helpers form:has(input[name=hours])").attr("action");
        var wrong = boyko.submit(page, action, Map.of("hours", "много"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().text()).contains("„много“ не е брой часове");
        assertThat(wrong.page().select("#f-hours").val()).isEqualTo("много");
        assertThat(wrong.page()
                        .select("#helpers details[open] input[name=does]")
                        .val())
                .isEqualTo("обажда се");
        var tooLong = boyko.submit(page, action, Map.of("hours", "2", "does", "а".repeat(301)));
        assertThat(tooLong.page().select(".errors").text()).doesNotContain("брой часове");
        assertThat(boyko.submit(page, action, Map.of("hours", "2,5")).status()).isEqualTo(303);
        assertThat(boyko.get(task).page().select("#helpers").text()).contains("Общо 2,5 ч.");
    }

    @Test
    void anEmptyCommentComesBackAndALongOneIsKept() {
        var task = give("Да се намери зала", "");
        var page = boyko.get(task);

        assertThat(boyko.submit(page, task + "/comments", Map.of("comment", " "))
                        .status())
                .isEqualTo(422);
        var tooLong = boyko.submit(page, task + "/comments", Map.of("comment", "а".repeat(1001)));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.page().select("textarea[name=comment]").text()).hasSize(1001);
        boyko.submit(page, task + "/comments", Map.of("comment", "Свободна е <b>събота</b>"));
        assertThat(kalina.get(task).page().select("#comments").text()).contains("Свободна е <b>събота</b>");
    }

    @Test
    void aDeputySeesTheListOfWhoIsAway() {
        give("Да се намери зала", "");
        var card = kalina.submit("/team/functions/new", "/team/functions/new", Map.of("title", "Сътрудник"))
                .location();
        var form = kalina.get(card + "/holders/new");
        var deputy = form.page()
                .select("select[name=deputy] option:contains(" + Cast.DELEGATE.name() + ")")
                .attr("value");
        kalina.submit(form, card + "/holders/new", Map.of("person", boykoId.toString(), "deputy", deputy));
        var today = application.getBean(Ties.class).today().toString();
        boyko.submit("/team/absences", "/team/absences", Map.of("first", today, "last", today));

        var rositsa = visitor(Cast.DELEGATE);
        var list = rositsa.get(LIST).page();
        assertThat(list.select("h2").eachText())
                .anyMatch(title -> title.startsWith("Замествате " + Cast.VOLUNTEER.name()));
        assertThat(list.select("main").text()).contains("Да се намери зала");
        assertThat(rositsa.get(list.select("a:contains(Да се намери зала)").attr("href"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Covers("001/team")
    void whatFollowsFromAMeetingBecomesTasks() {
        var meeting = kalina.submit(
                        "/team/meetings/new",
                        "/team/meetings/new",
                        Map.of("title", "Седмична среща", "notes", "Залата е потвърдена."))
                .location();
        var form = kalina.get("/my/todos/new?meeting=" + meeting.substring(meeting.lastIndexOf('/') + 1));
        var given = kalina.submit(
                form, LIST + "/new", Map.of("title", "Да се купят маркери", "person", boykoId.toString()));
        assertThat(given.location()).isEqualTo(meeting);

        assertThat(boyko.get(meeting).page().select("#tasks").text())
                .contains("Да се купят маркери", Cast.VOLUNTEER.name(), "предстои");
        assertThat(boyko.get("/team/meetings").page().select("main").text())
                .contains("Седмична среща", "1 среща", "1 задача");
        assertThat(boyko.get(meeting + "/edit").status()).isEqualTo(404);
        assertThat(visitor(Cast.CITIZEN).get(meeting).status()).isEqualTo(404);
    }

    @Test
    void whoOnlyHelpsReadsNothingOfWhatWasBefore() {
        var task = give("Да се намери зала", "");
        var form = kalina.get(task + "/helpers/new?q=" + Cast.CITIZEN.givenName());
        var person = form.page().select("input[name=person]").attr("value");
        kalina.submit(form, task + "/helpers/new", Map.of("person", person, "does", "обажда се"));

        assertThat(kalina.get(task).page().select("main h2").eachText()).contains("История");
        assertThat(visitor(Cast.CITIZEN).get(task).page().select("main h2").eachText())
                .isNotEmpty()
                .doesNotContain("История");
    }

    @Test
    void aTitleOfSignsThatCantBeSeenIsNone() {
        var answer = kalina.submit(
                LIST + "/new", LIST + "/new", Map.of("title", "\u0001", "person", boykoId.toString(), "due", ""));

        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void namesNobodyToWhoMayNotGiveTasks() {
        var own = Map.of("title", "Да се окосят тревите", "person", boykoId.toString(), "due", "");
        var edit = boyko.submit(LIST + "/new", LIST + "/new", own).location() + "/edit";
        var asked = Map.of("title", "", "person", kalinaId.toString(), "version", "99");

        var answer = boyko.submit(edit, edit, asked);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain(Cast.COORDINATOR.name());
        assertThat(boyko.submit(LIST + "/new", LIST + "/new", asked).status()).isEqualTo(404);
    }

    private String give(String title, String due) {
        var values = new HashMap<>(Map.of("title", title, "due", due));
        values.put("person", boykoId.toString());
        var answer = kalina.submit(LIST + "/new", LIST + "/new", values);
        assertThat(answer.status()).isEqualTo(303);
        return answer.location();
    }

    private Visitor visitor(Cast.Member member) {
        return new Visitor(port).signIn(member.email(), Cast.PASSWORD);
    }
}
