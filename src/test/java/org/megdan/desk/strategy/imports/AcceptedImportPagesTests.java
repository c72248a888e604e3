package org.megdan.desk.strategy.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.Plans;
import org.megdan.platform.access.Viewer;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Upload;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A document that became a strategy: whoever still has its preview open is led there. */
@PagesTest
class AcceptedImportPagesTests {

    private static final String DOCUMENT =
            "Стратегия на село Добро\n\nЦел 1. Чиста река\nЗадача 1.1. Кошове край брега\n";
    private static final String STRATEGY = "/strategy/strategia-na-selo-dobro";

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
                .with("text", DOCUMENT)
                .send()
                .location();
    }

    @Test
    void anyOtherTabLeadsToTheStrategy() {
        var tab = coordinator.get(preview + "?node=n1");
        var again = coordinator.get(preview + "/acceptance");
        accept();

        var correction = Map.of("act", "RETITLE", "node", "n1", "title", "Мътна река");
        List<Supplier<Visitor.Answer>> late = List.of(
                () -> coordinator.submit(again, preview + "/acceptance", Map.of("title", "Друго име")),
                () -> coordinator.submit(tab, preview + "/corrections", correction),
                () -> coordinator.submit(tab, preview + "/removal", Map.of()),
                () -> coordinator.get(preview),
                () -> coordinator.get(preview + "/acceptance"));
        for (var click : late) {
            var answer = click.get();
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.location()).isEqualTo(STRATEGY);
            assertThat(coordinator.get(answer.location()).page().text()).contains("вече е приет", "Чиста река");
        }
    }

    @Test
    void whenTheDraftWasThrownAwayThatIsSaid() {
        accept();
        var viewer = new Viewer(null, null, "", java.util.Set.of("plans.edit"));
        var draft = application
                .getBean(PlanShelf.class)
                .draft("strategia-na-selo-dobro", viewer)
                .orElseThrow();
        application.getBean(Plans.class).discard(draft.id());

        var late = coordinator.get(preview);

        assertThat(late.location()).isEqualTo("/strategy/imports");
        assertThat(coordinator.get(late.location()).page().text()).contains("след това е изтрита");
    }

    @Test
    void aFileBroughtInTwiceLeadsToItsStrategy() {
        accept();
        var file = DOCUMENT.replace("Чиста река", "Чиста и тиха река");
        var changes = Upload.of(coordinator, STRATEGY + "/imports", STRATEGY + "/imports")
                .with("text", file)
                .send()
                .location();
        var page = coordinator.get(changes);
        var take = page.page().select("input[name=take]").getFirst().val();

        var first = coordinator.submit(page, changes, Map.of("take", take));
        var second = coordinator.submit(page, changes, Map.of("take", take));

        assertThat(first.location()).startsWith(STRATEGY + "/versions/");
        assertThat(second.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(STRATEGY);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsComesBackWithWhatWasTyped() {
        var form = preview + "/acceptance";
        var answer = coordinator.submit(form, form, Map.of("title", "Наша река", "from", "2030", "to", "2020"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".notice-error h2").text()).isEqualTo("Това не можа да бъде направено");
        assertThat(answer.page().select(".notice-error li").text()).startsWith("Последната година е преди първата");
        assertThat(answer.page().select("textarea[name=title]").text()).isEqualTo("Наша река");
    }

    @Test
    void aCorrectionOfNothingIsRefused() {
        for (var act : new String[] {"", "НЕЩО"}) {
            var fields = Map.of("act", act, "node", "n1");
            assertThat(coordinator
                            .submit(preview + "?node=n1", preview + "/corrections", fields)
                            .status())
                    .as(act)
                    .isEqualTo(400);
        }
        var before = Map.of("act", "MOVE", "node", "n2", "at", "-5");
        assertThat(coordinator
                        .submit(preview + "?node=n2", preview + "/corrections", before)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void aDocumentFromBeforeFilesWereKeptIsReadAgainByItsText() {
        coordinator.submit(
                preview + "?node=n1",
                preview + "/corrections",
                Map.of("act", "RETITLE", "node", "n1", "title", "Мътна река", "level", "PRIORITY"));
        application
                .getBean(JdbcClient.class)
                .sql("update strategy.import set original = null")
                .update();
        var words = "/strategy/imports/words?back=" + preview.replaceAll(".*/", "");

        var again = coordinator.submit(words, preview + "/rereading", Map.of());

        var page = coordinator.get(again.location()).page();
        assertThat(page.text()).contains("Самият файл не е запазен");
        assertThat(page.select(".outline-title").eachText()).containsExactly("1 Чиста река", "1.1 Кошове край брега");
    }

    @Test
    void anEmptyFileIsCalledEmpty() {
        var answer = Upload.of(coordinator, "/strategy/imports", "/strategy/imports")
                .file("file", "празен.txt", "")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("В „празен.txt“ няма текст").doesNotContain("Не е избран файл");
    }

    private void accept() {
        var form = preview + "/acceptance";
        var answer = coordinator.submit(form, form, Map.of("title", "Стратегия на село Добро"));
        assertThat(answer.location()).isEqualTo(STRATEGY);
        assertThat(coordinator.get(STRATEGY).page().text()).contains("вече е чернова");
    }
}
