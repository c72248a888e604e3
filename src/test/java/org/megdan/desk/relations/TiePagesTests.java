package org.megdan.desk.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorKind;
import org.megdan.testing.Covers;

class TiePagesTests extends CirclePages {

    @Test
    @Covers("000/4.6.3")
    void keepsWhatADonorSupportsAndTheNextStep() {
        var path = "/relations/donors/" + circle.donor("Фондация „Златна рибка“");
        var saved = coordinator.submit(
                path + "/edit",
                path + "/edit",
                Map.of(
                        "activities", "Занимания с деца",
                        "products", "Книги",
                        "smallest", "1 000",
                        "largest", "5000,50",
                        "stage", "APPLIED",
                        "next_step", "Да попитаме",
                        "next_on", "2026-12-07",
                        "topic", "children"));

        assertThat(saved.status()).isEqualTo(303);
        var page = coordinator.get(path).page().select("main").text();
        assertThat(page)
                .contains(
                        "кандидатствахме", "деца и семейства", "5 000,5 €", "7 декември 2026 г.", "промяна в данните");
        var form = coordinator.get(path + "/edit").page();
        assertThat(form.select("input[name=smallest], input[name=largest]").eachAttr("value"))
                .containsExactly("1000", "5000,50");
        assertThat(coordinator
                        .get("/relations/donors?standing=APPLIED&sort=next")
                        .page()
                        .select("#ties")
                        .text())
                .contains("Златна рибка", "Да попитаме");
    }

    @Test
    void theHistoryTellsWhatChangedFromWhatToWhat() {
        var path = "/relations/officials/" + circle.official("Сребра Указова", "Експерт", "Община Никъдешна");
        coordinator.submit(path + "/edit", path + "/edit", Map.of("level", "MIDDLE", "duties", "Сватби"));
        coordinator.submit(path + "/edit", path + "/edit", Map.of("level", "SENIOR", "duties", "Сватби"));
        coordinator.submit(path, path + "/deeds", Map.of("what", "Среща за бюджета"));
        var removal =
                coordinator.get(path).page().select("form[action$=/removal]").attr("action");
        coordinator.submit(path, removal, Map.of());

        var acts = coordinator.get(path).page().select(".act");
        assertThat(acts.get(0).select("del").eachText()).contains("Среща за бюджета");
        assertThat(acts.get(1).select("ins").eachText()).contains("Среща за бюджета");
        assertThat(acts.get(2).select("dt").eachText()).containsExactly("Ниво");
        assertThat(acts.get(2).select("del").text()).isEqualTo("средно ниво");
        assertThat(acts.get(2).select("ins").text()).isEqualTo("висше ръководство");
        assertThat(acts.get(3).select("ins").eachText()).containsExactly("средно ниво", "Сватби");
    }

    @Test
    void aWrongFieldKeepsAllThatWasTyped() {
        var path = "/relations/donors/" + circle.donor("Фонд „Широка поляна“") + "/edit";
        var refused = coordinator.submit(
                path,
                path,
                Map.of("activities", "Дълъг разказ", "smallest", "много", "next_on", "утре", "stage", "ЛОШ"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("textarea[name=activities]").text()).isEqualTo("Дълъг разказ");
        assertThat(refused.page().select("input[name=smallest]").attr("value")).isEqualTo("много");
        assertThat(refused.page().select("main").text())
                .contains("Напишете сума", "Това не е дата", "Изберете някое от предложените");

        var upsideDown = coordinator.submit(path, path, Map.of("smallest", "500", "largest", "100"));
        assertThat(upsideDown.page().select("main").text()).contains("не може да е под най-малката");
    }

    @Test
    void whoSavesSecondSeesItAndLosesNothing() {
        var path = "/relations/experts/" + circle.expert("Ясна Кръглоумова") + "/edit";
        var mine = coordinator.get(path);
        assertThat(coordinator.submit(path, path, Map.of("hours", "5")).status())
                .isEqualTo(303);

        var refused = coordinator.submit(mine, path, Map.of("hours", "8"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("input[name=hours]").attr("value")).isEqualTo("8");
        assertThat(coordinator.submit(refused, path, Map.of()).status()).isEqualTo(303);
        assertThat(coordinator.get(path).page().select("input[name=hours]").attr("value"))
                .isEqualTo("8");
    }

    @Test
    @Covers({"000/1.1.6", "000/2.2.8"})
    void tellsWhatWasDoneTogetherAndWhoSpeaksForWhom() {
        var tie = circle.partner("Национален съюз „Протегната ръка“", "volunteering");
        circle.tied(ActorKind.PERSON, "Огнян Измислов", "REPRESENTATIVE", "член на съвета", circle.who(tie), List.of());
        var path = "/relations/partners/" + tie;
        var kept = coordinator.submit(
                path,
                path + "/deeds",
                Map.of("what", "Обучение на координатори", "forWhom", "Младежки клуб „Хвърчило“"));

        assertThat(kept.status()).isEqualTo(303);
        var page = coordinator.get(path).page();
        assertThat(page.select("main").text())
                .contains(
                        "Обучение на координатори",
                        "Младежки клуб „Хвърчило“",
                        "Огнян Измислов",
                        "представлява ни там");

        var nothing = coordinator.submit(path, path + "/deeds", Map.of("what", " ", "task", "99.99"));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.page().select("main").text()).contains("Напишете какво беше", "Няма такава цел");

        var removal = page.select("form[action$=/removal]").attr("action");
        assertThat(coordinator.submit(path, removal, Map.of()).status()).isEqualTo(303);
        assertThat(coordinator.get(path).page().select("#deeds").text()).contains("Още няма вписани общи дела");
    }

    @Test
    void aLookMakesARecordFreshAgain() {
        var tie = circle.lookedAt(circle.official("Сребра Указова", "Експерт", "Община Никъдешна"), 500);
        var path = "/relations/officials/" + tie;
        assertThat(coordinator.get(path).page().select(".badge").text()).contains("чака проверка");

        assertThat(coordinator.submit(path, path + "/confirmation", Map.of()).status())
                .isEqualTo(303);
        assertThat(coordinator.get(path).page().select(".badge").text()).doesNotContain("чака проверка");
        assertThat(coordinator.get("/relations/officials?due=yes").page().select("#ties"))
                .isEmpty();
    }

    @Test
    @Covers("000/4.5.1")
    void addsAJournalistWithAMediumAndAsksBeforeASecondRecord() {
        var path = "/relations/journalists/new";
        var added = coordinator.submit(
                path, path, Map.of("name", "Гергана Заглавиева", "where", "Вестник „Никъдешни новини“"));
        assertThat(added.location()).matches("/relations/journalists/[0-9a-f-]{36}/edit");

        var again = coordinator.submit(path, path, Map.of("name", "Гергана Заглавиева", "where", "Радио „Щърк“"));
        assertThat(again.status()).isEqualTo(422);
        var known = again.page().select("input[name=who]").getFirst().attr("value");
        var second = coordinator.submit(again, path, Map.of("who", known));
        assertThat(second.status()).isEqualTo(303);
        assertThat(coordinator
                        .get("/relations/journalists")
                        .page()
                        .select("#ties")
                        .text())
                .contains("Вестник „Никъдешни новини“", "Радио „Щърк“");
        assertThat(coordinator
                        .get("/people?q=zaglavieva")
                        .page()
                        .select("caption")
                        .text())
                .isEqualTo("1 човек");

        var empty = coordinator.submit(path, path, Map.of("name", " "));
        assertThat(empty.status()).isEqualTo(422);
    }
}
