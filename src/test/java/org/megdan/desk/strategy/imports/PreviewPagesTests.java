package org.megdan.desk.strategy.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.NewPlan;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Upload;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was recognised, corrected by hand without scripts. */
@PagesTest
class PreviewPagesTests {

    private static final String TABLE = """
            Вид;Ключ;Под;Ниво;Код;Заглавие;Целеви групи;Резултати
            Точка;n1;;Стратегическа цел;1;Силни сдружения;деца;Двадесет сдружения работят заедно
            Точка;n2;n1;Задача;1.1;Обучения;;
            Точка;n3;;Стратегическа цел;2;Открита община;;
            Глава;c1;;MISSION;;Мисия;;
            Текст;;;;;Това изречение няма свое място;;
            """;

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private Visitor coordinator = new Visitor(0);
    private String preview = "";

    @BeforeEach
    void give() {
        new Stage(application).enter(Cast.COORDINATOR, "COORDINATOR");
        coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        preview = Upload.of(coordinator, "/strategy/imports", "/strategy/imports")
                .file("file", "мое.csv", TABLE)
                .send()
                .location();
    }

    @Test
    void keptTextGoesToAnItem() {
        assertThat(open("k1").select(".correction form").size()).isEqualTo(4);

        place("KEPT_TO_NODE", Map.of("other", "n2", "part", "RESULTS"));

        assertThat(open("n2").select("textarea[name=results]").text()).isEqualTo("Това изречение няма свое място");
        assertThat(open("").select("#rest")).isEmpty();
        coordinator.submit(preview, preview + "/undo", Map.of());
        assertThat(open("").select("#k1").text()).contains("Това изречение няма свое място");
    }

    @Test
    void keptTextBecomesAFootnote() {
        place("KEPT_TO_NODE", Map.of("other", "n2", "part", "FOOTNOTES"));

        assertThat(open("").select("#n2").text()).contains("Бележка под линия: Това изречение няма свое място");
    }

    @Test
    void keptTextBecomesAnItemOrAChapter() {
        place("KEPT_AS_NODE", Map.of("parent", "n3", "level", "TASK"));
        assertThat(open("").select("[data-parent=n3]").text()).contains("Задача", "Това изречение няма свое място");

        coordinator.submit(preview, preview + "/undo", Map.of());
        place("KEPT_TO_CHAPTER", Map.of("chapter", "", "title", "Бележка на редактора"));
        assertThat(open("").text()).contains("Останалите глави", "Бележка на редактора");
    }

    @Test
    void keptTextThatWasLookedAtStaysKept() {
        place("KEPT_SETTLE", Map.of());

        assertThat(open("").select("#k1").text()).contains("Това изречение няма свое място", "прегледан");
    }

    @Test
    void whereThereIsNoSuchItemNothingMoves() {
        var answer = place("KEPT_TO_NODE", Map.of("other", "n77", "part", "NOTES"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("вече не съществува в структурата");
        assertThat(open("").select("#k1")).isNotEmpty();
    }

    @Test
    void textsOfAnItemAreWrittenAnewAndWhatIsDeletedIsKept() {
        correct("n1", "TEXTS", Map.of("groups", "деца\nродители", "results", "", "notes", "Заедно с читалищата"));

        var page = open("n1");
        assertThat(page.select("textarea[name=groups]").getFirst().wholeText().strip())
                .isEqualTo("деца\nродители");
        assertThat(page.select("textarea[name=notes]").text()).isEqualTo("Заедно с читалищата");
        assertThat(page.select("#rest ~ ul").text()).contains("Двадесет сдружения работят заедно");
        assertThat(page.select("#rest ~ ul").text()).doesNotContain("деца");
    }

    @Test
    void aCircularMoveIsRefusedInWords() {
        var answer = correct("n1", "MOVE", Map.of("parent", "n2", "at", ""));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("„Силни сдружения“ не може да се премести под себе си");
    }

    @Test
    void anItemIsMovedToItsPlace() {
        assertThat(correct("n3", "MOVE", Map.of("parent", "", "at", "0")).status())
                .isEqualTo(303);

        assertThat(open("").select("[data-node]").eachAttr("data-node")).containsExactly("n3", "n1", "n2");
    }

    @Test
    void aCorrectionIsTakenBackOnce() {
        place("KEPT_SETTLE", Map.of());
        correct("n1", "TEXTS", Map.of("groups", "учители", "results", "", "notes", ""));
        var seen = coordinator.get(preview);

        assertThat(coordinator.submit(seen, preview + "/undo", Map.of()).status())
                .isEqualTo(303);
        var again = coordinator.submit(seen, preview + "/undo", Map.of());

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.page().text()).contains("последната поправка вече е друга");
        assertThat(open("").select("#k1").text()).contains("прегледан");
    }

    @Test
    void aSecondClickMakesNoSecondStrategy() {
        var form = coordinator.get(preview + "/acceptance");
        try (var clicks = Executors.newFixedThreadPool(4)) {
            var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> accept(form), clicks))
                    .limit(4)
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(answers).containsOnly("/strategy/strategia-na-selo-dobro");
        }
        assertThat(strategies()).isEqualTo(1);
    }

    @Test
    void whatIsInterruptedLeavesThePreviewAndNoStrategy() {
        var id = UUID.fromString(preview.substring(preview.lastIndexOf('/') + 1));
        var plan = new NewPlan("Стратегия на село Добро", null, null, null, null);

        new TransactionTemplate(application.getBean(PlatformTransactionManager.class)).executeWithoutResult(half -> {
            application.getBean(AcceptImport.class).accept(id, plan);
            half.setRollbackOnly();
        });

        assertThat(coordinator.get(preview).status()).isEqualTo(200);
        assertThat(strategies()).isZero();
    }

    private String accept(Visitor.Answer form) {
        return coordinator
                .submit(form, preview + "/acceptance", Map.of("title", "Стратегия на село Добро", "from", "2026"))
                .location();
    }

    private int strategies() {
        return application
                .getBean(JdbcClient.class)
                .sql("select count(*) from plans.plan")
                .query(Integer.class)
                .single();
    }

    private Document open(String node) {
        return coordinator.get(preview + "?node=" + node).page();
    }

    private Visitor.Answer place(String act, Map<String, String> fields) {
        return correct("k1", act, fields);
    }

    private Visitor.Answer correct(String node, String act, Map<String, String> fields) {
        var values = new java.util.HashMap<>(fields);
        values.put("node", node);
        values.put("act", act);
        return coordinator.submit(preview + "?node=" + node, preview + "/corrections", values);
    }
}
