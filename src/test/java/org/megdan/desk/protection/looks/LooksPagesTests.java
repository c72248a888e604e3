package org.megdan.desk.protection.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which pages leave a row about whoever opened them. */
@PagesTest
@Tries("I6")
class LooksPagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private Stage stage;
    private Visitor kalina;

    @BeforeEach
    void enter() {
        stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        kalina = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
    }

    @Test
    void everyPageThatShowsWhatIsKeptOfSomebodyLeavesARow() {
        var tie = stage.asDirector(() -> {
            actors.create(ActorDraft.person("Друга Гледанова"));
            var person = actors.create(ActorDraft.person("Зорница Гледанова"));
            var ties = application.getBean(Ties.class);
            return ties.begin(TieDraft.of(person, stage.network(), "EXPERT", ties.today()));
        });
        var pages = List.of(
                "/people/zornitsa-gledanova",
                "/people/zornitsa-gledanova/edit",
                "/people/zornitsa-gledanova/merge/druga-gledanova",
                "/people/druga-gledanova/merge/zornitsa-gledanova",
                "/people/zornitsa-gledanova/consents",
                "/people/zornitsa-gledanova/consents/new",
                "/people/zornitsa-gledanova/consents/refusal",
                "/relations/experts/" + tie,
                "/relations/experts/" + tie + "/edit",
                "/protection/people/zornitsa-gledanova/erasure");

        for (var page : pages) {
            var before = looks();
            assertThat(kalina.get(page).status()).as(page).isEqualTo(200);
            assertThat(looks()).as(page).isEqualTo(before + 1);
        }
    }

    @Test
    void aFormThatComesBackWithWhatIsStoredLeavesOneToo() {
        stage.asDirector(() -> actors.create(ActorDraft.person("Зорница Гледанова")));
        var form = kalina.get("/people/zornitsa-gledanova/edit");
        var before = looks();

        assertThat(kalina.submit(form, "/people/zornitsa-gledanova/edit", Map.of("name", " "))
                        .status())
                .isEqualTo(422);

        assertThat(looks()).isEqualTo(before + 1);
    }

    private long looks() {
        return sql.sql("""
                select count(*) from privacy.look l join actors.actor a on a.id = l.person where a.slug = 'zornitsa-gledanova'
                """).query(Long.class).single();
    }
}
