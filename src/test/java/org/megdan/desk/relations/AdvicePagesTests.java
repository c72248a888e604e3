package org.megdan.desk.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorKind;
import org.megdan.platform.mail.Mailer;
import org.megdan.testing.Cast;
import org.megdan.testing.Covers;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AdvicePagesTests extends CirclePages {

    private static final String NEW = "/advice/new";

    @Autowired
    Mailer mailer;

    @Autowired
    JdbcClient sql;

    private Visitor delegate;
    private UUID partner = new UUID(0, 0);

    @BeforeEach
    void enter() {
        stage.enter(Cast.DELEGATE);
        var room = circle.actor(ActorKind.ORGANISATION, Cast.READING_ROOM);
        circle.tied(ActorKind.PERSON, Cast.DELEGATE.name(), "DELEGATE", "", room, List.of());
        partner = circle.reachedBy(circle.partner("Ресурсен център „Кладенец“", "law"), "kladenets@example.org");
        circle.reachedBy(circle.expert("Зорница Приказливова", "media"), "zornitsa@example.org");
        delegate = visitor(Cast.DELEGATE);
    }

    @Test
    @Covers("000/1.1.5")
    void aQuestionIsRoutedToAPartnerAndItsOutcomeIsKept() {
        var path = ask("Може ли да отдаваме салона", "law");
        assertThat(coordinator.get("/my").page().text()).contains("Търсим съвет: Може ли да отдаваме салона");

        var page = coordinator.get(path);
        assertThat(page.page().select("input[name=to][checked]").attr("value")).isEqualTo(partner.toString());
        assertThat(coordinator.submit(page, path + "/routing", Map.of()).status())
                .isEqualTo(422);
        var routed = coordinator.submit(page, path + "/routing", Map.of("to", partner.toString()));
        assertThat(routed.location()).isEqualTo(path);
        coordinator.submit(page, path + "/routing", Map.of("to", partner.toString()));
        assertThat(mailer.list(null)).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo("kladenets@example.org");
            assertThat(letter.body())
                    .contains(Cast.READING_ROOM, Cast.DELEGATE.email(), "Искат да наемат салона", path);
        });

        var told = delegate.submit(path, path + "/outcome", Map.of("kind", "HELPED", "told", "Пратиха образец"));
        assertThat(told.location()).isEqualTo(path);
        assertThat(delegate.get(path).page().select("main").text()).contains("помогна", "Пратиха образец");
        assertThat(coordinator
                        .get("/relations/partners/" + partner)
                        .page()
                        .select("#deeds")
                        .text())
                .contains("Може ли да отдаваме салона", Cast.READING_ROOM);
    }

    @Test
    @Tries({"A2", "A5"})
    void onlyThePartiesSeeIt() {
        var path = ask("Може ли да отдаваме салона", "law");
        stage.enter(Cast.CITIZEN);
        var citizen = visitor(Cast.CITIZEN);
        var hidden = citizen.get(path);
        var missing = citizen.get("/advice/" + new UUID(7, 7));
        assertThat(hidden.status()).isEqualTo(404).isEqualTo(missing.status());
        assertThat(citizen.get("/advice").page().text())
                .contains("Съвет се търси от името на организация")
                .doesNotContain("салона");

        stage.enter(Cast.VOLUNTEER);
        circle.tied(ActorKind.PERSON, Cast.VOLUNTEER.name(), "DELEGATE", "", circle.who(partner), List.of());
        var spokesman = visitor(Cast.VOLUNTEER);
        assertThat(spokesman.get(path).status()).as("before it is routed").isEqualTo(404);
        coordinator.submit(path, path + "/routing", Map.of("to", partner.toString()));
        assertThat(spokesman.get(path).status()).isEqualTo(200);
        assertThat(spokesman.get(path).page().select("form[method=post][action^=/advice]"))
                .isEmpty();
        sql.sql("update actors.tie set until = actors.today() where id = :tie")
                .param("tie", partner)
                .update();
        assertThat(spokesman.get(path).status()).as("no partner any more").isEqualTo(404);
    }

    @Test
    void whoSpeaksForNobodyAsksNothing() {
        stage.enter(Cast.CITIZEN);
        var citizen = visitor(Cast.CITIZEN);
        assertThat(citizen.get(NEW).location()).isEqualTo("/advice");
        assertThat(citizen.get("/advice").body()).contains("Съвет се търси от името на организация");
        var token = citizen.get("/account").page().select("input[name=_csrf]").attr("value");
        var refused = citizen.post(NEW, Map.of("_csrf", token, "title", "Нещо", "question", "Нещо"));
        assertThat(refused.status()).isEqualTo(403);

        var foreign = circle.actor(ActorKind.ORGANISATION, Cast.YOUTH_CLUB);
        assertThat(delegate.submit(
                                NEW,
                                NEW,
                                Map.of("title", "Нещо", "question", "Нещо", "organisation", foreign.toString()))
                        .status())
                .isEqualTo(404);
        var empty = delegate.submit(NEW, NEW, Map.of("title", " ", "question", "Запазено"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select("textarea").text()).isEqualTo("Запазено");
        assertThat(sql.sql("select count(*) from relations.advice")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String ask(String title, String topic) {
        var asked = delegate.submit(
                NEW, NEW, Map.of("title", title, "topic", topic, "question", "Искат да наемат салона ни."));
        assertThat(asked.status()).isEqualTo(303);
        return asked.location();
    }

    private Visitor visitor(Cast.Member member) {
        return new Visitor(port).signIn(member.email(), Cast.PASSWORD);
    }
}
