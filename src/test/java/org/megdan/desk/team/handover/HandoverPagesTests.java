package org.megdan.desk.team.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PagesTest
class HandoverPagesTests {

    private static final String PATH = "/people/boyko-vaobrazhaemov/handover";

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private Visitor kalina;

    @BeforeEach
    void enter() {
        var stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        var boyko = stage.enter(Cast.VOLUNTEER, "STAFF");
        stage.enter(Cast.DELEGATE, "STAFF");
        kalina = visitor(Cast.COORDINATOR);
        give("Да се намери зала", boyko);
        give("Да се подреди архивът", boyko);
    }

    @Test
    void theCardOfWhoeverLeavesLeadsToTheHandover() {
        var card = kalina.get("/people/boyko-vaobrazhaemov");
        assertThat(card.page().select("a[href='" + PATH + "']")).hasSize(1);
        var end = card.page().select("form[action$=/end]").attr("action");
        kalina.submit(card, end, Map.of());

        assertThat(kalina.get("/team/handovers").page().select("main").text())
                .contains(Cast.VOLUNTEER.name(), "2 неща", "Да се намери зала");
        assertThat(kalina.get("/my").page().select("main").text())
                .contains("Неща, останали при " + Cast.VOLUNTEER.name());
    }

    @Test
    void allGoesToOneAndOneThingToAnotherOrStays() {
        var form = kalina.get(PATH);
        var rositsa = option(form, "all", Cast.DELEGATE);
        var own = form.page()
                .select("select[name^=to-team_entrusted_task]")
                .getFirst()
                .attr("name");

        var made = kalina.submit(form, PATH, Map.of("all", rositsa, own, "stays"));

        assertThat(made.status()).isEqualTo(303);
        var page = kalina.get(made.location());
        assertThat(page.page().select("#passed tbody tr")).hasSize(1);
        assertThat(page.page().select("#passed").text()).contains(Cast.DELEGATE.name());
        assertThat(visitor(Cast.DELEGATE).get("/my/todos").page().select("main .list strong"))
                .hasSize(1);
        assertThat(kalina.submit(page, made.location() + "/undo", Map.of()).status())
                .isEqualTo(303);
        assertThat(visitor(Cast.DELEGATE).get("/my/todos").page().select("main .list strong"))
                .isEmpty();
        assertThat(kalina.get(made.location()).page().select("form[action$=/undo]"))
                .isEmpty();
    }

    @Test
    void whereNobodyIsChosenNothingIsHandedOver() {
        var answer = kalina.submit(PATH, PATH, Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".field-wrong").text()).contains("Изберете кой поема");
        assertThat(kalina.get("/team/handovers").page().select("main").text()).doesNotContain("Последни предавания");
    }

    @Test
    void nothingGoesToWhoIsNoneOfTheTeam() {
        var stranger = new Stage(application).enter(Cast.CITIZEN);
        var form = kalina.get(PATH);

        assertThat(kalina.submit(form, PATH, Map.of("all", stranger.toString())).status())
                .isEqualTo(422);
    }

    @Test
    void whoOnlyReadsTheTeamFindsNoHandover() {
        var rositsa = visitor(Cast.DELEGATE);

        assertThat(rositsa.get(PATH).status()).isEqualTo(404);
        assertThat(rositsa.get("/team/handovers").status()).isEqualTo(404);
    }

    private void give(String title, UUID person) {
        kalina.submit("/my/todos/new", "/my/todos/new", Map.of("title", title, "person", person.toString()));
    }

    private static String option(Visitor.Answer form, String list, Cast.Member member) {
        return form.page()
                .select("select[name=" + list + "] option:contains(" + member.name() + ")")
                .attr("value");
    }

    private Visitor visitor(Cast.Member member) {
        return new Visitor(port).signIn(member.email(), Cast.PASSWORD);
    }
}
