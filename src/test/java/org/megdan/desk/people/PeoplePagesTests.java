package org.megdan.desk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Cast;
import org.megdan.testing.OfficeStage;
import org.megdan.testing.Tries;

class PeoplePagesTests extends OfficeStage {

    @Test
    void addsAPersonWithATieAndShowsTheHistory() {
        var added = coordinator.submit("/people/new", "/people/new", Map.of("name", "Огнян Измислов"));
        assertThat(added.status()).isEqualTo(303);
        assertThat(added.location()).isEqualTo("/people/ognyan-izmislov");

        var form = coordinator.get("/people/ognyan-izmislov/ties/new");
        var organisation = form.page().select("input[name=to]").attr("value");
        var tied = coordinator.submit(
                form,
                "/people/ognyan-izmislov/ties/new",
                Map.of("to", organisation, "kind", "CHAIR", "source", "Протокол № 8"));
        assertThat(tied.status()).isEqualTo(303);

        var card = coordinator.get("/people/ognyan-izmislov");
        assertThat(card.status()).isEqualTo(200);
        assertThat(card.page().select("#ties").text()).contains("председател", Cast.NETWORK);
        assertThat(card.page().text()).contains("започнала връзка", Cast.COORDINATOR.name());
        assertThat(coordinator
                        .get("/people?q=izmislov")
                        .page()
                        .select("caption")
                        .text())
                .isEqualTo("1 човек");
        assertThat(coordinator
                        .get("/people?q=izmislov")
                        .page()
                        .select("#actors")
                        .text())
                .contains("Огнян Измислов", "председател");
    }

    @Test
    void showsWhatSomebodyElseSavedMeanwhileAndSavesOverItOnTheNextTry() {
        coordinator.submit("/people/new", "/people/new", Map.of("name", "Цвета Недействителна"));
        var path = "/people/tsveta-nedeystvitelna/edit";
        var mine = coordinator.get(path);
        coordinator.submit(path, path, Map.of("description", "Помага в библиотеката"));

        var refused = coordinator.submit(mine, path, Map.of("description", "Води кръжок"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".notice").text()).contains("Помага в библиотеката");
        assertThat(refused.page().select("textarea[name=description]").text()).isEqualTo("Води кръжок");

        assertThat(coordinator.submit(refused, path, Map.of()).status()).isEqualTo(303);
        assertThat(coordinator
                        .get(path)
                        .page()
                        .select("textarea[name=description]")
                        .text())
                .isEqualTo("Води кръжок");
    }

    @Test
    void asksBeforeASecondRecordOfTheSamePerson() {
        coordinator.submit("/people/new", "/people/new", Map.of("name", "Росица Небивала"));
        var again = coordinator.submit("/people/new", "/people/new", Map.of("name", "Росица Небивала"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("input[name=name]").attr("value")).isEqualTo("Росица Небивала");
        assertThat(again.page().select(".notice a").attr("href")).isEqualTo("/people/rositsa-nebivala");
        assertThat(coordinator
                        .submit("/people/new", "/people/new", Map.of("name", "Росица Небивала", "anyway", "true"))
                        .location())
                .isEqualTo("/people/rositsa-nebivala-2");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() {
        var answer = coordinator.submit(
                "/people/new?kind=ORGANISATION",
                "/people/new",
                Map.of("kind", "ORGANISATION", "name", " ", "eik", "123456789", "description", "Дълъг разказ"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".error, .field-wrong").text()).contains("Напишете името", "ЕИК не е верен");
        assertThat(answer.page().select("textarea").text()).isEqualTo("Дълъг разказ");
        assertThat(answer.page().select("select[name=kind] option").eachAttr("value"))
                .containsExactly("ORGANISATION", "GROUP", "PUBLIC_BODY");
    }

    @Test
    @Tries("G8")
    void aTermThatEndsTodayEndsRightsAndSessionsToday() {
        stage.enter(Cast.CHAIR, "STAFF");
        var chair = visitor(Cast.CHAIR);
        assertThat(chair.get("/people").status()).isEqualTo(200);

        var card = coordinator.get("/people/ognyan-izmislov");
        var action = card.page().select("form[action$=/end]").attr("action");
        assertThat(coordinator.submit(card, action, Map.of()).status()).isEqualTo(303);

        assertThat(chair.get("/people").location()).isEqualTo("/sign-in");
        assertThat(visitor(Cast.CHAIR).get("/people").status()).isEqualTo(404);
    }

    @Test
    @Tries({"A2", "A5"})
    void hidesTheTeamFromWhoeverHasNoRightToIt() {
        stage.enter(Cast.CITIZEN);
        var citizen = visitor(Cast.CITIZEN);
        var hidden = citizen.get("/people/kalina-prikazkova");
        var missing = citizen.get("/people/nikoga-prikazkova");

        assertThat(hidden.status()).isEqualTo(404).isEqualTo(missing.status());
        assertThat(hidden.body().length()).isEqualTo(missing.body().length());
        assertThat(hidden.response().headers().map().keySet())
                .isEqualTo(missing.response().headers().map().keySet());
        assertThat(citizen.get("/people/letters").status()).isEqualTo(404);
        assertThat(coordinator.get("/people/letters").status()).isEqualTo(404);
        assertThat(coordinator.get("/people/nikoga-prikazkova").status()).isEqualTo(404);
    }

    @Test
    void whatIsNotTakenStaysInTheFormsOfACard() {
        var added = coordinator.submit("/people/new", "/people/new", Map.of("name", "Дядо Никой"));
        var card = added.location();

        var contact = coordinator.submit(
                card,
                card + "/contacts",
                Map.of("contactKind", "EMAIL", "value", "не е адрес", "purpose", "служебен", "open", "true"));
        assertThat(contact.status()).isEqualTo(422);
        var page = contact.page();
        assertThat(page.select("select[name=contactKind] option[selected]").val())
                .isEqualTo("EMAIL");
        assertThat(page.select("input[name=value], input[name=purpose]").eachAttr("value"))
                .containsExactly("не е адрес", "служебен");
        assertThat(page.select("input[name=open][checked]")).hasSize(1);

        var invitation = coordinator.submit(card, card + "/invitation", Map.of("email", "бойко"));
        assertThat(invitation.page().select("input[name=email]").val()).isEqualTo("бойко");
        var nobody = coordinator.submit(card, card + "/invitation", Map.of("email", " "));
        assertThat(nobody.page().select(".errors").text()).contains("Напишете адреса");
    }

    @Test
    void showsTheAdministratorLettersThatWait() {
        stage.enter(Cast.ADMINISTRATOR, "ADMINISTRATOR");
        stage.enter(Cast.VOLUNTEER);
        var administrator = visitor(Cast.ADMINISTRATOR);
        administrator.submit("/people/boyko-vaobrazhaemov", "/people/boyko-vaobrazhaemov/invitation", Map.of());

        var letters = administrator.get("/people/letters");

        assertThat(letters.page().text()).contains("Покана за „Мрежа «Добро село»“", Cast.VOLUNTEER.email());
        assertThat(letters.page().select("pre").text()).contains("/sign-in/link/");
    }

    @Test
    @Tries("J2")
    void draftsAreKeptForTheirAccountAlone() {
        var account = stage.viewer(stage.enter(Cast.CITIZEN)).account();

        var kept =
                coordinator.get("/people/new").page().select("form[data-keep]").attr("data-keep");

        assertThat(kept).matches("/people/new:[0-9a-f-]{36}").doesNotContain(String.valueOf(account));
    }

    @Test
    void speaksEnglishToo() {
        var page = coordinator.send(
                coordinator.request("/people").header("Accept-Language", "en").GET());

        assertThat(page.heading()).isEqualTo("People and organisations");
        assertThat(page.body()).doesNotContain("⟨");
    }
}
