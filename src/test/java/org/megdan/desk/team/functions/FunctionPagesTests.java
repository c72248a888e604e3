package org.megdan.desk.team.functions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
class FunctionPagesTests {

    private static final String LIST = "/team/functions";

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private Visitor kalina;
    private Visitor boyko;

    @BeforeEach
    void enter() {
        var stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        stage.enter(Cast.VOLUNTEER, "STAFF");
        stage.enter(Cast.DELEGATE, "STAFF");
        stage.enter(Cast.CITIZEN);
        kalina = visitor(Cast.COORDINATOR);
        boyko = visitor(Cast.VOLUNTEER);
    }

    @Test
    @Covers("000/4.3.1")
    void aFunctionIsDescribedGivenToSomebodyAndRead() {
        var card = write("Технически сътрудник");
        give(card, Cast.VOLUNTEER, Map.of("contractNo", "ТД-7"));

        var list = boyko.get(LIST).page();
        assertThat(list.select("#functions").text()).contains("Технически сътрудник", Cast.VOLUNTEER.name());
        assertThat(list.select(".tree").text()).contains(Cast.VOLUNTEER.name());
        var page = boyko.get(card);
        assertThat(page.page().select("ol.prose li").eachText()).containsExactly("Посреща гостите", "Пише писмата");
        assertThat(page.page().text()).contains("ТД-7");
        assertThat(boyko.submit(page, card + "/acknowledgement", Map.of()).status())
                .isEqualTo(303);
        assertThat(boyko.get(card).page().select("form[action$=acknowledgement]"))
                .isEmpty();
    }

    @Test
    void aContractIsNobodyElses() {
        var card = write("Технически сътрудник");
        give(card, Cast.VOLUNTEER, Map.of("contractNo", "ТД-7"));

        assertThat(visitor(Cast.DELEGATE).get(card).page().text())
                .contains(Cast.VOLUNTEER.name())
                .doesNotContain("ТД-7");
    }

    @Test
    void whoHasNoRightInTheNetworkFindsNoCards() {
        var card = write("Технически сътрудник");

        assertThat(visitor(Cast.CITIZEN).get(LIST).status()).isEqualTo(404);
        assertThat(visitor(Cast.CITIZEN).get(card).status()).isEqualTo(404);
        assertThat(boyko.get(card + "/edit").status()).isEqualTo(404);
    }

    @Test
    void whoDoesNotHoldTheFunctionCantSayTheyHaveReadIt() {
        var card = write("Технически сътрудник");
        give(card, Cast.VOLUNTEER, Map.of());
        var form = boyko.get(card).page().select("form[action$=acknowledgement]");
        var sha256 = form.select("input[name=sha256]").attr("value");
        var rositsa = visitor(Cast.DELEGATE);
        var token = rositsa.get("/account").page().select("input[name=_csrf]").attr("value");

        assertThat(rositsa.post(card + "/acknowledgement", Map.of("_csrf", token, "sha256", sha256))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsWrongComesBackWithWhatWasTyped() {
        var answer = kalina.submit(LIST + "/new", LIST + "/new", Map.of("title", " ", "purpose", "За ред"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".field-wrong").text()).contains("Напишете името");
        assertThat(answer.page().select("textarea[name=purpose]").text()).isEqualTo("За ред");
    }

    @Test
    void aCardThatSomebodyElseChangedComesBackWithBoth() {
        var card = write("Технически сътрудник");
        var mine = kalina.get(card + "/edit");
        kalina.submit(card + "/edit", card + "/edit", Map.of("purpose", "Пази реда"));

        var refused = kalina.submit(mine, card + "/edit", Map.of("purpose", "Пази чашите"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".notice").text()).contains("Пази реда");
        assertThat(refused.page().select("textarea[name=purpose]").text()).isEqualTo("Пази чашите");
        assertThat(kalina.submit(refused, card + "/edit", Map.of()).status()).isEqualTo(303);
        assertThat(kalina.get(card).page().select(".lead").text()).isEqualTo("Пази чашите");
        assertThat(kalina.get(card + "/versions/2").page().select(".lead").text())
                .isEqualTo("Пази реда");
    }

    @Test
    void onlyOneEntryOfTheMenuIsCurrent() {
        assertThat(kalina.get(LIST).page().select("[aria-current=page]").eachText())
                .containsOnly("Кой какво прави");
        assertThat(kalina.get("/people").page().select("header [aria-current=page], .desks [aria-current=page]"))
                .hasSizeLessThan(2);
    }

    private String write(String title) {
        var answer = kalina.submit(
                LIST + "/new", LIST + "/new", Map.of("title", title, "duties", "1. Посреща гостите\n– Пише писмата\n"));
        assertThat(answer.status()).isEqualTo(303);
        return answer.location();
    }

    private void give(String card, Cast.Member member, Map<String, String> more) {
        var form = kalina.get(card + "/holders/new");
        var person = form.page().select("label:contains(" + member.name() + ")").attr("for");
        var values = new java.util.HashMap<>(more);
        values.put("person", form.page().select("#" + person).attr("value"));
        assertThat(kalina.submit(form, card + "/holders/new", values).status()).isEqualTo(303);
    }

    private Visitor visitor(Cast.Member member) {
        return new Visitor(port).signIn(member.email(), Cast.PASSWORD);
    }
}
