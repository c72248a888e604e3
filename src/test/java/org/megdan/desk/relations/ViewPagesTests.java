package org.megdan.desk.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.testing.Cast;
import org.megdan.testing.Covers;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;

class ViewPagesTests extends CirclePages {

    @Test
    @Covers("000/1.3.1")
    void listsOfficialsWithOfficeTopicsAndWhatWaitsToBeChecked() {
        circle.lookedAt(circle.official("Венелин Мъглявоградски", "Кмет", "Община Никъдешна", "public-finance"), 400);
        circle.official("Сребра Указова", "Старши експерт", "Община Никъдешна", "youth");

        var all = coordinator.get("/relations/officials").page();
        assertThat(all.select("caption").text()).isEqualTo("2 длъжностни лица");
        assertThat(all.select("#ties tbody tr").eachText())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("Венелин Мъглявоградски", "Кмет, Община Никъдешна", "публични финанси"),
                        second -> assertThat(second).contains("Сребра Указова", "младежи"));
        assertThat(found("/relations/officials?due=yes")).isEqualTo("Венелин Мъглявоградски");
        assertThat(found("/relations/officials?topic=youth")).isEqualTo("Сребра Указова");
        assertThat(found("/relations/officials?q=maglyavograd")).isEqualTo("Венелин Мъглявоградски");
        assertThat(found("/relations/officials?sort=checked")).isEqualTo("Венелин Мъглявоградски Сребра Указова");
        assertThat(found("/relations/officials?standing=SENIOR")).isEmpty();
        assertThat(coordinator.get("/relations").page().text()).contains("1 запис чака проверка");
    }

    @Test
    void readsOnWhereThePageBeforeEnded() {
        for (int i = 10; i < 63; i++) {
            circle.expert("Номер Поредний" + i);
        }
        var first = coordinator.get("/relations/experts").page();
        assertThat(first.select("caption").text()).isEqualTo("53 експерти");
        assertThat(first.select("#ties tbody tr")).hasSize(50);

        var next =
                coordinator.get(first.select(".pager a[rel=next]").attr("href")).page();
        assertThat(next.select("#ties tbody th").eachText())
                .containsExactly("Номер Поредний60", "Номер Поредний61", "Номер Поредний62");
        assertThat(next.select(".pager a[rel=prev]").attr("href")).isEqualTo("/relations/experts");
    }

    @Test
    @Covers({"000/1.1.6", "000/4.4.4"})
    void showsWhichExpertsCanHelpNow() {
        var paused = circle.expert("Лилия Обучаева", "education");
        circle.expert("Ясна Кръглоумова", "law");
        var path = "/relations/experts/" + paused + "/edit";
        var saved = coordinator.submit(
                path, path, Map.of("hours", "10", "paused_from", "2026-01-01", "languages", "български"));

        assertThat(saved.location()).isEqualTo("/relations/experts/" + paused);
        assertThat(coordinator.get(saved.location()).page().text()).contains("в пауза", "Часове на месец 10");
        assertThat(found("/relations/experts?standing=FREE")).isEqualTo("Ясна Кръглоумова");
        assertThat(found("/relations/experts?standing=PAUSED")).isEqualTo("Лилия Обучаева");
    }

    @ParameterizedTest
    @ValueSource(strings = {"officials", "experts", "journalists", "partners", "donors"})
    void anEmptyListSaysWhatToDoNext(String view) {
        var page = coordinator.get("/relations/" + view);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("main").text()).contains("Няма записи", "Добавете");
        assertThat(coordinator
                        .get("/relations/" + view + "?q=%D1%89")
                        .page()
                        .select("main")
                        .text())
                .contains("Махнете някое условие");
    }

    @Test
    @Tries({"A7", "A8"})
    void nonsenseInTheAddressFindsNothingAndBreaksNothing() {
        circle.expert("Ясна Кръглоумова");
        for (var nonsense : new String[] {
            "topic='",
            "place=1",
            "standing=(select pg_sleep(5))",
            "due=maybe%00",
            "sort=passwordHash",
            "after=AAAA",
            "q=%00"
        }) {
            var answer = coordinator.get("/relations/experts?" + nonsense.replace(" ", "+"));
            assertThat(answer.status()).as(nonsense).isEqualTo(200);
        }
    }

    @Test
    @Tries("F1")
    void leavesAsTablesAndCardsAndIsNoted() {
        circle.reachedBy(circle.official("Сребра Указова", "=1+1", "Община Никъдешна", "youth"), "s@example.org");
        circle.official("Венелин Мъглявоградски", "Кмет", "Община Никъдешна");

        var table = coordinator.get("/relations/export/officials/csv?q=srebra").body();
        assertThat(table.lines()).hasSize(2);
        assertThat(table).contains("Длъжност", "Сребра Указова,'=1+1,Община Никъдешна", "младежи", "s@example.org");
        assertThat(coordinator.get("/relations/export/officials/vcf").body())
                .contains("FN:Сребра Указова", "s@example.org");
        assertThat(coordinator.bytes("/relations/export/officials/xlsx")).startsWith('P', 'K');
        assertThat(application
                        .getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                        .sql("select count(*) from audit.entry where action = 'export.act.taken'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    @Tries("A2")
    void isNotThereForWhoeverHasNoRightToIt() {
        var tie = circle.expert("Ясна Кръглоумова");
        stage.enter(Cast.CITIZEN);
        var citizen = new Visitor(port).signIn(Cast.CITIZEN.email(), Cast.PASSWORD);

        assertThat(citizen.get("/relations/experts").status()).isEqualTo(404);
        assertThat(citizen.get("/relations/experts/" + tie).status()).isEqualTo(404);
        assertThat(citizen.get("/relations/export/experts/csv").status()).isEqualTo(404);
        assertThat(coordinator.get("/relations/donors/" + tie).status()).isEqualTo(404);
    }

    private String found(String path) {
        return String.join(
                " ", coordinator.get(path).page().select("#ties tbody th").eachText());
    }
}
