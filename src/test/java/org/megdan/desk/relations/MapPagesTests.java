package org.megdan.desk.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.consents.Consents;
import org.megdan.core.actors.consents.Giving;
import org.megdan.core.actors.consents.Way;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.testing.Cast;
import org.megdan.testing.Covers;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;

/** The map of expertise, donors beside goals, and what of all this anybody may see. */
class MapPagesTests extends CirclePages {

    @Test
    @Covers("000/4.4.1")
    void setsWhatThereIsAgainstWhatIsNeeded() {
        circle.expert("Ясна Кръглоумова", "law", "media");
        var paused = "/relations/experts/" + circle.expert("Лилия Обучаева", "law") + "/edit";
        coordinator.submit(paused, paused, Map.of("paused_from", "2026-01-01", "topic", "law"));

        var path = "/relations/expertise";
        assertThat(coordinator
                        .submit(path, path, Map.of("need-law", "3", "need-children", "1"))
                        .status())
                .isEqualTo(303);
        var page = coordinator.get(path).page();
        assertThat(row(page.select("#expertise tr").eachText(), "право")).isEqualTo("1 1 2");
        assertThat(page.select("#expertise a[href*='topic=law&standing=PAUSED']")
                        .attr("href"))
                .isEqualTo("/relations/experts?topic=law&standing=PAUSED");
        assertThat(coordinator
                        .get("/relations/experts?topic=law&standing=PAUSED")
                        .page()
                        .select("#ties th[scope=row]")
                        .text())
                .isEqualTo("Лилия Обучаева");
        assertThat(page.select(".chart").text()).contains("право и законодателство", "деца и семейства");

        var wrong = coordinator.submit(path, path, Map.of("need-law", "много"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("input[name=need-law]").attr("value")).isEqualTo("много");
    }

    @Test
    @Covers("000/4.6.3")
    void aGoalAndADonorMeetInWhatTheyAreAbout() {
        SampleStrategy.begin(application);
        var donor = circle.donor("Фондация „Златна рибка“", "children");
        circle.donor("Фонд „Широка поляна“", "environment");
        var index = coordinator.get("/relations/funding");
        var goal = index.page().select("#funding th a").attr("href");
        assertThat(goal).startsWith("/relations/funding/");

        assertThat(coordinator.submit(goal, goal, Map.of("topic", "children")).location())
                .isEqualTo(goal);
        assertThat(coordinator.get(goal).page().select("main").text())
                .contains("Златна рибка")
                .doesNotContain("Широка поляна");
        assertThat(coordinator
                        .get("/relations/funding")
                        .page()
                        .select("#funding tr:has(th a) td")
                        .eachText())
                .as("goals under a goal inherit them in the list as well")
                .contains("деца и семейства (като целта отгоре)");
        var below = coordinator
                .get(goal)
                .page()
                .select("main a[href^=/relations/funding/]")
                .eachAttr("href");
        assertThat(below)
                .as("tasks inherit the topics of their goal")
                .isNotEmpty()
                .allSatisfy(child -> assertThat(
                                coordinator.get(child).page().select("main").text())
                        .contains("Златна рибка"));
        assertThat(coordinator
                        .get("/relations/donors/" + donor)
                        .page()
                        .select("main")
                        .text())
                .contains("Какво може да подкрепи");
    }

    @Test
    @Covers("000/2.2.8")
    @Tries("A4")
    void anybodySeesPresentedPartnersAndExpertsWhoAgreed() {
        var partner =
                "/relations/partners/" + circle.partner("Национален съюз „Протегната ръка“", "volunteering") + "/edit";
        coordinator.submit(partner, partner, Map.of("presentation", "Обучаваме заедно", "note", "Канарче на екипа"));
        circle.partner("Мълчалив партньор");
        circle.reachedBy(circle.expert("Мълчалива Експертова", "law"), "m@example.org");
        var agreed = circle.who(circle.expert("Ясна Кръглоумова", "law"));
        var consents = application.getBean(Consents.class);
        var wording = consents.wordings("LISTED").getFirst().id();
        stage.asDirector(() -> {
            consents.give(new Giving(agreed, "LISTED", wording, Way.PAPER, null, ""));
            return agreed;
        });

        var page = new Visitor(port).get("/partners");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("main").text())
                .contains("Протегната ръка", "Обучаваме заедно", "Ясна Кръглоумова", "право и законодателство")
                .doesNotContain("Мълчалив", "Канарче", "@");
    }

    @Test
    void tellsAPersonWhatIsKeptOfThem() {
        stage.enter(Cast.CITIZEN);
        var tie = circle.tied(ActorKind.PERSON, Cast.CITIZEN.name(), "EXPERT", "", stage.network(), List.of("law"));
        var path = "/relations/experts/" + tie;
        coordinator.submit(
                path + "/edit", path + "/edit", Map.of("hours", "4", "note", "Говори бързо", "topic", "law"));
        coordinator.submit(path, path + "/deeds", Map.of("what", "Становище по наредба"));

        var known = new Visitor(port)
                .signIn(Cast.CITIZEN.email(), Cast.PASSWORD)
                .get("/account/known")
                .page()
                .text();
        assertThat(known).contains("право и законодателство", "Говори бързо", "Становище по наредба");
    }

    private static String row(List<String> rows, String beginning) {
        return rows.stream()
                .filter(row -> row.startsWith(beginning))
                .map(row -> row.replaceAll("[^0-9 ]", "").replaceAll(" +", " ").strip())
                .findFirst()
                .orElse("");
    }
}
