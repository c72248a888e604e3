package org.megdan.desk.people.engaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.consents.Consents;
import org.megdan.core.actors.consents.Way;
import org.megdan.testing.Cast;
import org.megdan.testing.OfficeStage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class EngagedPagesTests extends OfficeStage {

    private static final String OURS = "/engaged/chitalishte-nesashtestvuvalo-1901";
    private static final String SUPPORTER = "Гугутка Нереална";

    @Autowired
    Ties ties;

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient sql;

    private Visitor delegate = new Visitor(0);

    @BeforeEach
    void enter() {
        member(Cast.READING_ROOM, stage.enter(Cast.DELEGATE));
        delegate = visitor(Cast.DELEGATE);
    }

    @Test
    void theNetworkKnowsTheNumberAlone() {
        add(Map.of());

        assertThat(delegate.get(OURS).page().select("#engaged").text())
                .contains(SUPPORTER, "ангажиран гражданин", "gugutka@example.org", "знае само броя");
        assertThat(coordinator.get("/people/engaged").page().select("#counts").text())
                .contains(Cast.READING_ROOM + " 1 0");
        for (var path : List.of(
                "/people",
                "/people?q=гугутка",
                "/people/chitalishte-nesashtestvuvalo-1901",
                card(),
                "/people/export/people/csv")) {
            assertThat(coordinator.get(path).body()).as(path).doesNotContain("Гугутка", "gugutka@");
        }
        assertThat(sql.sql(
                                "select coalesce(string_agg(coalesce(before::text, '') || coalesce(after::text, ''), ' '), '') from audit.entry")
                        .query(String.class)
                        .single())
                .doesNotContain("Гугутка", "gugutka@");
    }

    @Test
    void theNetworkLearnsTheNameWithTheConsentAndForgetsItWithTheWithdrawal() {
        add(Map.of("share", "true", "way", "PAPER", "note", "лист 7"));
        var person = person();

        assertThat(coordinator.get(card()).page().text()).contains(SUPPORTER, "gugutka@example.org", "лист 7");
        assertThat(coordinator.get("/people/engaged").page().select("#counts").text())
                .contains(Cast.READING_ROOM + " 1 1");

        var path = OURS + "/" + person;
        delegate.submit(path, path + "/sharing/withdrawal", Map.of("way", "PHONE"));
        assertThat(coordinator.get(card()).body()).doesNotContain("Гугутка", "gugutka@");
        assertThat(delegate.get(path).heading()).isEqualTo(SUPPORTER);

        delegate.submit(path, path + "/sharing", Map.of("way", "PAPER"));
        assertThat(coordinator.get(card()).heading()).isEqualTo(SUPPORTER);
        consents.objectToAll(person, Way.PHONE, "");
        assertThat(coordinator.get(card()).body()).doesNotContain("Гугутка");
    }

    @Test
    void whoNoLongerTakesPartIsCountedNoMore() {
        add(Map.of());
        var path = OURS + "/" + person();

        assertThat(delegate.submit(path, path + "/end", Map.of()).status()).isEqualTo(303);

        assertThat(delegate.get(OURS).page().select("#engaged").text()).contains(SUPPORTER, "приключила");
        assertThat(coordinator.get("/people/engaged").page().select("#counts")).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() {
        var answer = delegate.submit(
                OURS + "/new",
                OURS + "/new",
                Map.of("name", SUPPORTER, "kind", "SUPPORTER", "share", "true", "email", "няма"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("Изберете как го е казал");
        assertThat(answer.page().select("input[name=name]").attr("value")).isEqualTo(SUPPORTER);

        var wrong = delegate.submit(
                OURS + "/new", OURS + "/new", Map.of("name", SUPPORTER, "kind", "SUPPORTER", "email", "няма"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(sql.sql("select count(*) from actors.kept_person")
                        .query(Integer.class)
                        .single())
                .isZero();
        var forged = delegate.submit(OURS + "/new", OURS + "/new", Map.of("name", SUPPORTER, "kind", "COORDINATOR"));
        assertThat(forged.status()).isEqualTo(422);
    }

    @Test
    @Tries({"A2", "A5"})
    void nobodySeesThePeopleOfOthers() {
        add(Map.of());
        var path = OURS + "/" + person();
        member(Cast.YOUTH_CLUB, stage.enter(Cast.CITIZEN));
        var other = visitor(Cast.CITIZEN);
        var theirs = "/engaged/mladezhki-klub-hvarchilo";

        assertThat(other.get(theirs).status()).isEqualTo(200);
        for (var hidden :
                List.of(OURS, OURS + "/new", path, theirs + "/" + person(), theirs + "/" + UUID.randomUUID())) {
            assertThat(other.get(hidden).status()).as(hidden).isEqualTo(404);
            assertThat(coordinator.get(hidden).status()).as(hidden).isEqualTo(404);
        }
        var token =
                other.get(theirs + "/new").page().select("input[name=_csrf]").attr("value");
        for (var act : List.of("/end", "/sharing", "/sharing/withdrawal")) {
            assertThat(other.post(path + act, Map.of("_csrf", token, "way", "PAPER"))
                            .status())
                    .as(act)
                    .isEqualTo(404);
        }
        assertThat(delegate.get("/people/engaged").status()).isEqualTo(404);
        assertThat(coordinator.get("/engaged").page().text()).contains("Не представлявате организация член");
    }

    @Test
    void whoStopsSpeakingForTheOrganisationSeesNothingMore() {
        add(Map.of());
        var tie = sql.sql("select id from actors.tie where kind = 'DELEGATE'")
                .query(UUID.class)
                .single();
        stage.asDirector(() -> {
            ties.end(tie, ties.today());
            return true;
        });

        assertThat(delegate.get(OURS).status()).isEqualTo(404);
    }

    private void add(Map<String, String> more) {
        var values = new HashMap<>(Map.of("name", SUPPORTER, "kind", "SUPPORTER", "email", "gugutka@example.org"));
        values.putAll(more);
        var added = delegate.submit(OURS + "/new", OURS + "/new", values);
        assertThat(added.status()).as(added.page().select(".errors").text()).isEqualTo(303);
    }

    private UUID person() {
        return sql.sql("select person from actors.kept_person")
                .query(UUID.class)
                .single();
    }

    private String card() {
        return "/people/"
                + sql.sql("select slug from actors.actor where id = :id")
                        .param("id", person())
                        .query(String.class)
                        .single();
    }

    private void member(String name, UUID speaker) {
        var organisation = stage.organisation(name);
        stage.asDirector(() -> ties.beginDecided(TieDraft.of(organisation, stage.network(), "MEMBER", ties.today())));
        stage.asDirector(() -> ties.begin(TieDraft.of(speaker, organisation, "DELEGATE", ties.today())));
    }
}
