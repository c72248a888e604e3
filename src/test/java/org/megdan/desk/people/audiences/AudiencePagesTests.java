package org.megdan.desk.people.audiences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.consents.Consents;
import org.megdan.core.actors.consents.Giving;
import org.megdan.core.actors.consents.Way;
import org.megdan.testing.Cast;
import org.megdan.testing.OfficeStage;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AudiencePagesTests extends OfficeStage {

    private static final String LIST = "/people/audiences";

    @Autowired
    Actors actors;

    @Autowired
    Ties ties;

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void enter() {
        volunteer("=Лош Файл", true);
        volunteer("Бойко Въображаемов", true);
        volunteer("Цвета Недействителна", false);
        actors.create(ActorDraft.person("Друг Човек"));
    }

    @Test
    void isPutTogetherConditionByConditionAndCountsEachTime() {
        var path = create("Доброволци", "NEWS");
        assertThat(figures(path)).contains("5 отговарят");

        add(path, "tied", Map.of("joint", "AND", "tie", "VOLUNTEER", "whom", "NETWORK"));
        var page = coordinator.get(path);
        assertThat(page.page().select(".lead").text()).isEqualTo("Хора, които са доброволци на мрежата.");
        assertThat(figures(path)).contains("3 отговарят", "2 могат да бъдат търсени");
        assertThat(page.page().text()).contains("остава 1 човек: 1 без съгласие, 0 без адрес");

        add(path, "agreed", Map.of("joint", "NOT", "purpose", "NEWS"));
        assertThat(coordinator.get(path).page().select("#found").text())
                .contains("Цвета Недействителна")
                .doesNotContain("Бойко");

        var drop = coordinator.get(path);
        var version = drop.page().select("input[name=version]").getFirst().attr("value");
        coordinator.submit(
                drop, path + "/conditions/removal", Map.of("clause", "1", "condition", "0", "version", version));
        assertThat(figures(path)).contains("3 отговарят");
        assertThat(coordinator.get(LIST).page().text()).contains("Хора, които са доброволци на мрежата");
    }

    @Test
    void looksForAnOrganisationByItsName() {
        stage.organisation(Cast.YOUTH_CLUB);
        var path = create("Клубът", "NEWS");
        var form = path + "/conditions/tied";
        var asked = coordinator.submit(form, form, Map.of("joint", "AND", "whom", "ORGANISATION", "q", "хвърчило"));

        assertThat(asked.status()).isEqualTo(422);
        var found = asked.page().select("input[name=organisation]").attr("value");
        assertThat(coordinator
                        .submit(
                                asked,
                                form,
                                Map.of("joint", "AND", "whom", "ORGANISATION", "q", "хвърчило", "organisation", found))
                        .status())
                .isEqualTo(303);
        assertThat(coordinator.get(path).page().select(".lead").text()).contains(Cast.YOUTH_CLUB);
    }

    @Test
    void showsEachOfThoseLeftOutAndWhy() {
        var path = create("Доброволци", "NEWS");

        assertThat(coordinator.get(path + "?who=SILENT").page().select("#found").text())
                .contains("Цвета Недействителна", "няма съгласие")
                .doesNotContain("Бойко");
        assertThat(coordinator
                        .get(path + "?who=REACHED")
                        .page()
                        .select("#found")
                        .text())
                .contains("Бойко", "бойко@example.org");
        assertThat(coordinator.get(path + "?who=nonsense&after=nobody").status())
                .isEqualTo(200);
    }

    @Test
    @Tries("F1")
    void handsOutOnlyThoseWhoAgreedAndTellsTheLog() {
        var path = create("Доброволци", "NEWS");
        var file = coordinator.get(path + "/export/csv");

        assertThat(file.body()).contains("Бойко Въображаемов", "'=Лош Файл").doesNotContain("Цвета", "Друг Човек");
        assertThat(sql.sql("select after ->> 'count' from audit.entry where action = 'export.act.taken'")
                        .query(String.class)
                        .single())
                .isEqualTo("2");
        assertThat(sql.sql("select purpose from privacy.look where what = 'privacy.looks.list'")
                        .query(String.class)
                        .list())
                .containsExactly("Доброволци", "Доброволци");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        var answer = coordinator.submit(LIST + "/new", LIST + "/new", Map.of("name", " ", "purpose", "CALLS"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("select[name=purpose] option[selected]").attr("value"))
                .isEqualTo("CALLS");

        var path = create("Доброволци", "NEWS");
        var form = path + "/conditions/works-on";
        assertThat(coordinator.submit(form, form, Map.of("topic", "")).status()).isEqualTo(422);
        var forged = coordinator.submit(form, form, Map.of("topic", "x' or 1=1"));
        assertThat(forged.status()).isEqualTo(422);
        assertThat(forged.page().text()).contains("Това вече не съществува");
    }

    @Test
    @Tries({"A2", "A5"})
    void hidesFromWhoeverHasNoRight() {
        stage.enter(Cast.CITIZEN);
        stage.enter(Cast.CHAIR, "CHAIR");
        var path = create("Доброволци", "NEWS");
        var citizen = visitor(Cast.CITIZEN);
        var chair = visitor(Cast.CHAIR);

        for (var hidden : List.of(LIST, path, path + "/export/csv", LIST + "/new", LIST + "/" + UUID.randomUUID())) {
            assertThat(citizen.get(hidden).status()).as(hidden).isEqualTo(404);
        }
        assertThat(chair.get(path).status()).isEqualTo(200);
        var acts = "form[method=post][action^=/people]";
        assertThat(coordinator.get(path).page().select(acts)).isNotEmpty();
        assertThat(chair.get(path).page().select(acts)).isEmpty();
        assertThat(chair.get(path + "/edit").status()).isEqualTo(404);
        assertThat(coordinator.get(LIST + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(coordinator.get(path + "/conditions/nothing").status()).isEqualTo(404);
    }

    @Test
    void speaksEnglishToo() {
        var path = create("Доброволци", "NEWS");
        add(path, "from", Map.of("joint", "NOT", "municipality", "Попово"));
        var page = coordinator.send(
                coordinator.request(path).header("Accept-Language", "en").GET());

        assertThat(page.page().select(".lead").text()).isEqualTo("People who are not from the municipality of Popovo.");
        assertThat(page.body()).doesNotContain("⟨");
    }

    private void volunteer(String name, boolean agrees) {
        var person = actors.create(ActorDraft.person(name));
        stage.asDirector(() -> ties.begin(TieDraft.of(person, stage.network(), "VOLUNTEER", ties.today())));
        actors.addContact(
                person, ContactPoint.Kind.EMAIL, name.split(" ")[0].replace("=", "") + "@example.org", "", false);
        if (agrees) {
            var words = consents.wordings("NEWS").getFirst().id();
            consents.give(new Giving(person, "NEWS", words, Way.PAPER, null, ""));
        }
    }

    private String create(String name, String purpose) {
        return coordinator
                .submit(LIST + "/new", LIST + "/new", Map.of("name", name, "purpose", purpose, "kind", "PERSON"))
                .location();
    }

    private void add(String path, String kind, Map<String, String> values) {
        var form = path + "/conditions/" + kind;
        var answer = coordinator.submit(form, form, new HashMap<>(values));
        assertThat(answer.status()).as(answer.page().select(".errors").text()).isEqualTo(303);
    }

    private String figures(String path) {
        return coordinator.get(path).page().select("#figures .fact").eachText().stream()
                .map(text -> text.replaceFirst("^(\\D+) (\\d+)$", "$2 $1"))
                .reduce("", (one, other) -> one + other + "; ");
    }
}
