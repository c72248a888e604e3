package org.megdan.desk.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Covers;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The link of a letter „Още ли е вярно?“, in the right hands and in others. */
class StillRightPagesTests extends CirclePages {

    private static final Pattern LINK = Pattern.compile("/still-right/[A-Za-z0-9_-]{32}");

    @Autowired
    JdbcClient sql;

    private Visitor official;
    private UUID tie = new UUID(0, 0);
    private String link = "";

    @BeforeEach
    void enter() {
        tie = circle.official("Венелин Мъглявоградски", "Кмет", "Община Никъдешна", "public-finance");
        circle.lookedAt(circle.reachedBy(tie, "venelin@example.org"), 400);
        circle.lookedAt(circle.reachedBy(circle.expert("Ясна Кръглоумова"), "yasna@example.org"), 400);
        var edit = "/relations/officials/" + tie + "/edit";
        coordinator.submit(
                edit,
                edit,
                Map.of("level", "SENIOR", "duties", "Бюджетът", "note", "Тайна на екипа", "topic", "public-finance"));
        circle.lookedAt(tie, 400);
        coordinator.submit("/relations/letters", "/relations/letters", Map.of());
        coordinator.submit("/relations/letters", "/relations/letters/sending", Map.of());
        link = link("venelin@example.org");
        official = new Visitor(port);
    }

    @Test
    @Covers("000/1.3.1")
    void showsOnlyTheirOwnAndIsConfirmedByOnePress() {
        var page = official.get(link);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("main").text())
                .contains(
                        "Венелин Мъглявоградски",
                        "Кмет, Община Никъдешна",
                        "висше ръководство",
                        "публични финанси",
                        "venelin@example.org")
                .doesNotContain("Тайна на екипа", "Ясна");

        assertThat(official.submit(page, link, Map.of()).location()).isEqualTo(link);
        assertThat(official.get(link).page().select(".notice").text()).contains("Благодарим");
        assertThat(isDue()).isFalse();
        assertThat(coordinator
                        .get("/relations/letters/sent")
                        .page()
                        .select("#letters")
                        .text())
                .contains("вярно е", "още без отговор");
        assertThat(coordinator.get("/relations/officials/" + tie).page().text()).contains("потвърдени данни по връзка");
    }

    @Test
    @Tries("E9")
    void openingChangesNothing() {
        official.get(link);
        official.get(link + "/stop");
        official.get(link + "?answer=right&correction=x");

        assertThat(rows("answer") + rows("objection")).isZero();
        assertThat(isDue()).isTrue();
    }

    @Test
    void aCorrectionWaitsForTheTeamAndChangesNothingItself() {
        var empty = official.submit(link, link + "/correction", Map.of("correction", " "));
        assertThat(empty.status()).isEqualTo(422);
        var long_ = official.submit(link, link + "/correction", Map.of("correction", "я".repeat(4001)));
        assertThat(long_.status()).isEqualTo(422);
        assertThat(long_.page().select("textarea").text()).hasSize(4001);

        official.submit(link, link + "/correction", Map.of("correction", "Вече съм <b>заместник</b>"));
        assertThat(isDue()).isTrue();
        assertThat(coordinator.get("/my").page().text()).contains("1 поправка от писмо чака");
        var waiting = coordinator.get("/relations/letters/corrections");
        assertThat(waiting.page().select("#letters").text()).contains("Вече съм <b>заместник</b>");

        var settle = waiting.page().select("form[action$=/settlement]").attr("action");
        coordinator.submit(waiting, settle, Map.of());
        assertThat(coordinator.get("/relations/letters/corrections").page().text())
                .contains("Няма поправки");
        assertThat(official.get(link).page().select("main").text()).contains("Получихме поправката");
    }

    @Test
    void whoWantsNoLettersGetsNone() {
        var answer = official.post(link + "/stop", Map.of("List-Unsubscribe", "One-Click"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().text()).contains("няма да Ви търсим повече");

        sql.sql("update relations.letter set planned_on = planned_on - 366").update();
        coordinator.submit("/relations/letters", "/relations/letters", Map.of());
        assertThat(coordinator
                        .get("/relations/letters")
                        .page()
                        .select("#letters")
                        .text())
                .contains("Ясна")
                .doesNotContain("Венелин");
        assertThat(coordinator.get("/relations/letters/unreached").page().text())
                .contains("не иска да го търсим");
        assertThat(coordinator
                        .get("/relations/officials")
                        .page()
                        .select("#ties .badge")
                        .text())
                .contains("не иска да го търсим");
    }

    @Test
    @Tries("B14")
    void twoPressesAtOnceAreOneAnswer() throws Exception {
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> press =
                    () -> new Visitor(port).submit(link, link, Map.of()).status();
            for (var status : hands.invokeAll(List.of(press, press, press, press))) {
                assertThat(status.get()).isEqualTo(303);
            }
        }
        assertThat(rows("answer")).isEqualTo(1);
        assertThat(sql.sql("select count(*) from audit.entry where action = 'relations.act.still-right'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @Tries({"E9", "G3"})
    void anExpiredOrMadeUpWordOpensNothing() {
        var forged = "/still-right/" + "A".repeat(32);
        assertThat(official.get(forged).status()).isEqualTo(404);
        assertThat(official.post(forged + "/stop", Map.of()).status()).isEqualTo(404);
        assertThat(official.get("/still-right/%00").status()).isBetween(400, 404);

        var before = official.get(link);
        sql.sql("update relations.letter set expires_at = now() - interval '1 minute'")
                .update();
        var over = official.get(link);
        assertThat(over.status()).isEqualTo(410);
        assertThat(over.page().select("main").text()).contains("вече не важи").doesNotContain("Кмет", "Венелин");
        assertThat(official.submit(before, link, Map.of()).status()).isEqualTo(410);
        assertThat(rows("answer")).isZero();
    }

    @Test
    void wordsAreKeptAsHashesAndALetterLeavesOnce() {
        var word = link.substring(link.lastIndexOf('/') + 1);
        assertThat(sql.sql(
                                "select count(*) from relations.letter where position(convert_to(:word, 'UTF8') in word) > 0")
                        .param("word", word)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(coordinator.get("/relations/letters").page().select("form[action$=/sending]"))
                .isEmpty();
        assertThat(sql.sql("select count(*) from mail.letter")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private String link(String address) {
        var body = sql.sql("select body from mail.letter where recipient = :to")
                .param("to", address)
                .query(String.class)
                .single();
        var found = LINK.matcher(body);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private boolean isDue() {
        return !coordinator
                .get("/relations/officials?due=yes")
                .page()
                .select("#ties")
                .isEmpty();
    }

    private int rows(String table) {
        return sql.sql("select count(*) from relations." + table)
                .query(Integer.class)
                .single();
    }
}
