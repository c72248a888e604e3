package org.megdan.desk.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.megdan.desk.membership.Members.done;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Boyko took an application up; it goes to Neda, who works for the network as well. */
@PagesTest
class HandedOverTests {

    private static final String HANDOVER = "/people/boyko-vaobrazhaemov/handover";

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private Members members;
    private String path = "";
    private UUID boyko = new UUID(0, 0);
    private UUID neda = new UUID(0, 0);

    @BeforeEach
    void enter() {
        members = new Members(application, port);
        boyko = members.stage.enter(Cast.VOLUNTEER, "STAFF");
        neda = members.stage.enter(Cast.CITIZEN, "STAFF");
        path = members.filled();
        done(members.delegate.submit(path, path + "/sending", Map.of()));
        done(members.visitor(Cast.VOLUNTEER).submit(path, path + "/taking", Map.of()));
    }

    @Test
    void anApplicationInReviewGoesToAnotherAndComesBack() {
        assertThat(reviewer()).contains(Cast.VOLUNTEER.name());
        var form = members.coordinator.get(HANDOVER);
        assertThat(form.page().select("label").eachText()).anyMatch(label -> label.startsWith(Cast.READING_ROOM));

        var made = members.coordinator.submit(form, HANDOVER, Map.of("all", neda.toString()));
        done(made);

        assertThat(reviewer()).contains(Cast.CITIZEN.name()).doesNotContain(Cast.VOLUNTEER.name());
        assertThat(members.visitor(Cast.CITIZEN)
                        .get("/my/todos")
                        .page()
                        .select("main")
                        .text())
                .contains(Cast.READING_ROOM, "разглеждате го Вие");
        assertThat(members.delegate.get(path).page().text())
                .as("the applicant reads of the network, not of its people")
                .doesNotContain(Cast.CITIZEN.name());
        done(members.coordinator.submit(made.location(), made.location() + "/undo", Map.of()));
        assertThat(reviewer()).contains(Cast.VOLUNTEER.name());
    }

    @Test
    void aWordOnACriterionKeepsItFromBeingTakenBack() {
        var made = members.coordinator.submit(HANDOVER, HANDOVER, Map.of("all", neda.toString()));
        done(members.visitor(Cast.CITIZEN)
                .submit(path + "/review", path + "/review", Map.of("verdict1", "MET", "words1", "")));

        var refused = members.coordinator.submit(made.location(), made.location() + "/undo", Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".errors").text()).contains(Cast.READING_ROOM);
        assertThat(reviewer()).contains(Cast.CITIZEN.name());
    }

    @Test
    void nobodyWhoSpeaksForTheApplicantTakesIt() {
        members.tie(neda, members.readingRoom, "DELEGATE");

        var refused = members.coordinator.submit(HANDOVER, HANDOVER, Map.of("all", neda.toString()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".errors").text()).contains(Cast.CITIZEN.name(), "говори от името на");
        assertThat(reviewer()).contains(Cast.VOLUNTEER.name());
    }

    @Test
    void norDoesItGoBackToThem() {
        var made = members.coordinator.submit(HANDOVER, HANDOVER, Map.of("all", neda.toString()));
        members.tie(boyko, members.readingRoom, "DELEGATE");

        var refused = members.coordinator.submit(made.location(), made.location() + "/undo", Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".errors").text()).contains(Cast.VOLUNTEER.name(), "говори от името на");
        assertThat(reviewer()).contains(Cast.CITIZEN.name());
    }

    @Test
    void norToWhoeverLostTheRightMeanwhile() {
        var made = members.coordinator.submit(HANDOVER, HANDOVER, Map.of("all", neda.toString()));
        members.sql()
                .sql("update actors.tie set until = actors.today() where from_actor = :boyko")
                .param("boyko", boyko)
                .update();

        var refused = members.coordinator.submit(made.location(), made.location() + "/undo", Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".errors").text()).contains(Cast.VOLUNTEER.name(), "не е от екипа");
        assertThat(reviewer()).contains(Cast.CITIZEN.name());
    }

    @Test
    void whoSpeaksForTheApplicantChoosesNoReviewer() {
        members.tie(person(Cast.COORDINATOR), members.readingRoom, "DELEGATE");

        var refused = members.coordinator.submit(HANDOVER, HANDOVER, Map.of("all", neda.toString()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".errors").text()).contains("Вие говорите от името на тази организация");
        assertThat(members.visitor(Cast.CITIZEN)
                        .get(path)
                        .page()
                        .select("#reviewer")
                        .text())
                .contains(Cast.VOLUNTEER.name());
    }

    private UUID person(Cast.Member member) {
        return members.sql()
                .sql("select id from actors.actor where name = :name")
                .param("name", member.name())
                .query(UUID.class)
                .single();
    }

    private String reviewer() {
        return members.coordinator.get(path).page().select("#reviewer").text();
    }
}
