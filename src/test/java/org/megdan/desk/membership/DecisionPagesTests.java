package org.megdan.desk.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.megdan.desk.membership.Members.SLUG;
import static org.megdan.desk.membership.Members.decision;
import static org.megdan.desk.membership.Members.done;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PagesTest
class DecisionPagesTests {

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
    void acceptsNobodyBeforeTheCodeIsSigned() {
        members.adoptCode("Етичен кодекс", "Работим открито.");
        var path = members.inReview();

        var refused = members.coordinator.submit(
                path + "/decision", path + "/decision", decision(Map.of("outcome", "ACCEPTED")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".errors").text()).contains("не е подписал етичния кодекс");
        assertThat(refused.page().select("input[name=decisionNo]").attr("value"))
                .isEqualTo("12");
        assertThat(standings.of(members.readingRoom, Mark.MEMBER)).isEmpty();
        assertThat(members.count("decision")).as("only the code’s").isEqualTo(1);

        done(members.coordinator.submit(path, "/members/code/paper", Map.of("paper", "председателят, папка 7")));
        done(members.coordinator.submit(
                path + "/decision", path + "/decision", decision(Map.of("outcome", "ACCEPTED"))));
    }

    @Test
    void ofTwoDecisionsAtOnceOneCounts() {
        var path = members.inReview();
        members.stage.enter(Cast.CHAIR, "CHAIR");
        var chair = members.visitor(Cast.CHAIR);
        var forms = List.of(
                Map.entry(members.coordinator, members.coordinator.get(path + "/decision")),
                Map.entry(chair, chair.get(path + "/decision")));

        var answers = forms.stream()
                .map(form -> CompletableFuture.supplyAsync(() -> form.getKey()
                        .submit(form.getValue(), path + "/decision", decision(Map.of("outcome", "ACCEPTED")))
                        .status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(303);
        assertThat(members.count("decision")).isEqualTo(1);
    }

    @Test
    @Tries("A12")
    void nobodyJudgesTheApplicationOfTheirOwnOrganisation() {
        members.stage.enter(Cast.CHAIR, "COORDINATOR");
        var path = members.inReview();
        var self = members.sql()
                .sql("select id from actors.actor where name = :name")
                .param("name", Cast.CHAIR.name())
                .query(java.util.UUID.class)
                .single();
        members.tie(self, members.readingRoom, "CHAIR");
        var both = members.visitor(Cast.CHAIR);
        var token = both.get("/account").page().select("input[name=_csrf]").attr("value");

        assertThat(both.get(path).page().select("form[action$=/return], a[href$=/decision], a[href$=/review]"))
                .isEmpty();
        assertThat(post(both, path + "/decision", token, decision(Map.of("outcome", "ACCEPTED"))))
                .isEqualTo(403);
        assertThat(post(both, path + "/review", token, Map.of("verdict1", "MET")))
                .isEqualTo(403);
        assertThat(members.count("review")).isZero();
    }

    @Test
    void whoIsAcceptedAgainBeforeTheEndHoldsANewTieFromThatDay() {
        var settings = "/members/criteria/member/settings";
        done(members.coordinator.submit(
                "/members/criteria/member/edit", settings, Map.of("open", "true", "months", "12")));
        var old = members.memberSince(members.readingRoom, 340);
        var refused = members.delegate.submit(
                "/members/apply", "/members/apply", Map.of("organisation", SLUG, "mark", "member"));
        assertThat(refused.page().select(".errors").text()).contains("вече е приета");
        members.sql()
                .sql("update actors.tie set until = actors.today() + 25 where id = :id")
                .param("id", old)
                .update();

        var path = members.inReview();
        done(members.coordinator.submit(
                path + "/decision", path + "/decision", decision(Map.of("outcome", "ACCEPTED"))));

        var now = standings.of(members.readingRoom, Mark.MEMBER).orElseThrow();
        assertThat(now.tie()).isNotEqualTo(old);
        assertThat(now.since()).isEqualTo("2026-11-20");
        assertThat(now.until()).isEqualTo("2027-11-20");
        assertThat(members.sql()
                        .sql("select until::text from actors.tie where id = :id")
                        .param("id", old)
                        .query(String.class)
                        .single())
                .isEqualTo("2026-11-20");
    }

    private static int post(Visitor visitor, String path, String token, Map<String, String> fields) {
        var all = new java.util.HashMap<>(fields);
        all.put("_csrf", token);
        return visitor.post(path, all).status();
    }
}
