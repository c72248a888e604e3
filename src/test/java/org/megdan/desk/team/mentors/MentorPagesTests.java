package org.megdan.desk.team.mentors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Cast;
import org.megdan.testing.Covers;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PagesTest
class MentorPagesTests {

    private static final String LIST = "/team/mentors";

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private UUID boykoId = new UUID(0, 0);
    private UUID nedaId = new UUID(0, 0);
    private Visitor kalina;

    @BeforeEach
    void enter() {
        var stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        boykoId = stage.enter(Cast.VOLUNTEER, "STAFF");
        stage.enter(Cast.DELEGATE, "STAFF");
        nedaId = stage.enter(Cast.CITIZEN);
        kalina = visitor(Cast.COORDINATOR);
    }

    @Test
    @Covers("000/4.4.3")
    void aPairWritesDownWhatWasSaidAndEnds() {
        var pair = begin();
        var neda = visitor(Cast.CITIZEN);
        assertThat(neda.get(LIST).page().select("main").text()).contains(Cast.VOLUNTEER.name() + " учи");
        assertThat(neda.get("/my").page().select("a[href='" + pair + "']").text())
                .contains("Учите се от " + Cast.VOLUNTEER.name());
        var page = neda.get(pair);

        assertThat(neda.submit(page, pair + "/notes", Map.of("heldOn", "2026-11-20", "words", "Водих срещата сама."))
                        .status())
                .isEqualTo(303);
        assertThat(visitor(Cast.VOLUNTEER).get(pair).page().select("#notes").text())
                .contains("Водих срещата сама.", "20 ноември 2026");
        assertThat(kalina.submit(kalina.get(pair), pair + "/end", Map.of("outcome", "Води сама."))
                        .status())
                .isEqualTo(303);
        assertThat(neda.get(pair).page().select("form[action$=/notes]")).isEmpty();
        assertThat(kalina.get("/people/boyko-vaobrazhaemov")
                        .page()
                        .select("#ties")
                        .text())
                .contains("наставник", "приключила");
    }

    @Test
    void nobodyElseReadsOfIt() {
        var pair = begin();
        kalina.submit(kalina.get(pair), pair + "/notes", Map.of("heldOn", "2026-11-20", "words", "Канарче"));
        var rositsa = visitor(Cast.DELEGATE);
        var token = rositsa.get("/account").page().select("input[name=_csrf]").attr("value");

        assertThat(rositsa.get(pair).status()).isEqualTo(404);
        assertThat(rositsa.post(pair + "/notes", Map.of("_csrf", token, "heldOn", "2026-11-20", "words", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(rositsa.get(LIST).page().select("main .list")).isEmpty();
        assertThat(rositsa.get(LIST).page().select("main").text()).doesNotContain("никой няма наставник");
        assertThat(kalina.get(pair).page().select(".history").text()).doesNotContain("Канарче");
    }

    @Test
    void twoWhoAreAPairAreNotMadeOneAgainAndNobodyIsTheirOwnMentor() {
        begin();

        var again = kalina.submit(LIST + "/new", LIST + "/new", fields(boykoId, nedaId));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("textarea[name=goal]").text()).isEqualTo("Сама да води среща");
        assertThat(kalina.submit(LIST + "/new", LIST + "/new", fields(boykoId, boykoId))
                        .status())
                .isEqualTo(422);
        assertThat(kalina.submit(LIST + "/new", LIST + "/new", Map.of("goal", "x"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aTieThatEndsOnTheCardEndsThePair() {
        var pair = begin();
        var card = kalina.get("/people/boyko-vaobrazhaemov");
        var row = card.page()
                .select("#ties tr:contains(наставник) form[action$=/end]")
                .attr("action");

        assertThat(kalina.submit(card, row, Map.of()).status()).isEqualTo(303);

        assertThat(kalina.get(pair).page().select(".tags").text()).isEqualTo("приключило");
    }

    private String begin() {
        var answer = kalina.submit(LIST + "/new", LIST + "/new", fields(boykoId, nedaId));
        assertThat(answer.status()).isEqualTo(303);
        return answer.location();
    }

    private static Map<String, String> fields(UUID mentor, UUID learner) {
        return Map.of("mentor", mentor.toString(), "learner", learner.toString(), "goal", "Сама да води среща");
    }

    private Visitor visitor(Cast.Member member) {
        return new Visitor(port).signIn(member.email(), Cast.PASSWORD);
    }
}
