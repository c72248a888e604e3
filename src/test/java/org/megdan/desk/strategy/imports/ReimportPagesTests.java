package org.megdan.desk.strategy.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.Decision;
import org.megdan.core.plans.Drafts;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.Plans;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Upload;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A changed file for a strategy that is already here, from the upload to the way back. */
@PagesTest
class ReimportPagesTests {

    private static final UUID NOBODY = new UUID(0, 0);

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private SampleStrategy strategy = new SampleStrategy("", NOBODY, NOBODY, NOBODY, NOBODY);
    private Visitor coordinator = new Visitor(0);

    @BeforeEach
    void enter() {
        var stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        stage.enter(Cast.CITIZEN);
        strategy = SampleStrategy.begin(application);
        coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
    }

    @Test
    void anUnchangedFileSaysThatNothingDiffers() {
        var page = coordinator.get(give(exported())).page();

        assertThat(page.text()).contains("Няма разлики");
        assertThat(page.select("input[name=take]")).isEmpty();
    }

    @Test
    void whatDiffersIsShownAndWhatIsTickedIsTaken() {
        var changes = give(exported()
                .replace("Обучения на доброволци", "Обучения на учители")
                .replaceAll("(?m)^.*Общ бюлетин.*\\R", "")
                .concat("Точка;;;Стратегическа цел;;3;Жива памет\n"));

        var page = coordinator.get(changes).page();
        assertThat(page.select("h2").eachText())
                .contains("Ново във файла", "Променено", "Липсва във файла")
                .doesNotContain("Преместено");
        assertThat(page.select("ins").text()).isEqualTo("учители");
        assertThat(page.select("del").text()).isEqualTo("доброволци");
        assertThat(ticked(changes)).hasSize(2);

        var answer = take(changes, ticked(changes));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(strategy.path("/versions/1?imported=true"));
        var draft = coordinator.get(answer.location()).page();
        assertThat(draft.select(".notice").text()).contains("1 ново", "1 променено");
        assertThat(draft.text()).contains("Обучения на учители", "Общ бюлетин", "Жива памет");
        assertThat(coordinator.get(changes).location()).isEqualTo(strategy.path(""));
        assertThat(coordinator.get(strategy.path("/versions")).page().text()).contains("повторно внасяне");
    }

    @Test
    void theFileIsTakenBackByOneButton() {
        var changes = give("Ниво;Код;Заглавие\nСтратегическа цел;1.;Чужда цел\n");
        var shown = take(changes, allOf(changes)).location();
        assertThat(titles()).containsExactly("Чужда цел");

        var back = coordinator.submit(shown, strategy.path("/imports/undo"), Map.of());

        assertThat(coordinator.get(back.location()).page().text()).contains("каквато беше преди файла");
        assertThat(titles())
                .containsExactly(
                        "Силни граждански организации", "Обучения на доброволци", "Общ бюлетин", "Открита община");
        var again = coordinator.get(strategy.path("/imports"));
        assertThat(again.page().select("form[action$=undo]")).isEmpty();
    }

    @Test
    void somebodysEditBetweenPreviewAndApplyIsToldAndKept() {
        var changes = give(exported().replace("Общ бюлетин", "Общ вестник"));
        var ticked = ticked(changes);
        var seen = coordinator.get(changes);
        retitle(strategy.task(), "Обучения за всички");

        var answer = take(seen, changes, ticked);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("[role=alert], .errors").text()).contains("друг човек е променил черновата");
        assertThat(answer.page().select("input[name=take][checked]").eachAttr("value"))
                .containsAll(ticked);
        assertThat(titles()).contains("Обучения за всички", "Общ бюлетин");
    }

    @Test
    void nothingTickedIsNothingDone() {
        var changes = give(exported().replace("Общ бюлетин", "Общ вестник"));

        var answer = take(changes, List.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("Не е отбелязана нито една разлика");
        assertThat(titles()).contains("Общ бюлетин");
    }

    @Test
    void anAdoptedVersionStaysAndANewDraftIsBegun() {
        application
                .getBean(Plans.class)
                .adopt(draft(), new Decision("Общо събрание", "84", "8", java.time.LocalDate.of(2025, 3, 25)), true);
        var changes = give(exported().replace("Общ бюлетин", "Общ вестник"));
        assertThat(coordinator.get(changes).page().text()).contains("Приетата версия не се променя");

        var answer = take(changes, ticked(changes));

        assertThat(answer.location()).isEqualTo(strategy.path("/versions/2?imported=true"));
        assertThat(coordinator.get(strategy.path("/versions/1")).page().text()).contains("Общ бюлетин");
        assertThat(coordinator.get(strategy.path("/versions/2")).page().text()).contains("Общ вестник");
    }

    @Test
    @Tries("F2")
    void aFileThatCantBeReadComesBackWithTheReason() {
        var path = strategy.path("/imports");

        var wrongHead = Upload.of(coordinator, path, path)
                .file("file", "чужда.csv", "Име;Код\nа;1\n")
                .send();
        assertThat(wrongHead.status()).isEqualTo(422);
        assertThat(wrongHead.page().text()).contains("липсват колоните");

        var nothing = Upload.of(coordinator, path, path).with("text", " ").send();
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.page().text()).contains("Не е избран файл");
    }

    @Test
    void theLayoutIsForWhoeverMaySeeTheVersion() {
        var anyone = new Visitor(port);
        assertThat(anyone.get(strategy.path("/versions/1/layout.csv")).body()).contains("Обучения на доброволци");
        assertThat(anyone.get(strategy.path("/versions/1/layout.xlsx")).header("Content-Type"))
                .contains("spreadsheetml");
        application.getBean(Plans.class).publish(draft(), false);
        assertThat(anyone.get(strategy.path("/versions/1/layout.csv")).status()).isEqualTo(404);
        assertThat(anyone.get("/strategy/imports/template/layout.csv").body().strip())
                .isEqualTo("\ufeffВид;Ключ;Под;Ниво;Означение;Код;Заглавие;Целеви групи;Резултати;Бележки;"
                        + "Бележки под линия;Други формулировки;От;До");
        assertThat(anyone.get("/strategy/imports/template/layout.xlsx").status())
                .isEqualTo(200);
    }

    @Test
    void othersFindNothing() {
        var changes = give(exported());
        var citizen = new Visitor(port).signIn(Cast.CITIZEN.email(), Cast.PASSWORD);
        for (var path : List.of(strategy.path("/imports"), changes, "/strategy/imports/words")) {
            assertThat(citizen.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(coordinator.get("/strategy/nowhere/imports").status()).isEqualTo(404);
        assertThat(coordinator
                        .get("/strategy/imports/" + UUID.randomUUID() + "/changes")
                        .status())
                .isEqualTo(404);
    }

    private String exported() {
        var csv = coordinator.get(strategy.path("/versions/1/layout.csv")).body();
        return csv.substring(1);
    }

    private String give(String csv) {
        var path = strategy.path("/imports");
        var answer =
                Upload.of(coordinator, path, path).file("file", "ново.csv", csv).send();
        assertThat(answer.status()).as(answer.page().select(".errors").text()).isEqualTo(303);
        return answer.location();
    }

    private Visitor.Answer take(String changes, List<String> keys) {
        return take(coordinator.get(changes), changes, keys);
    }

    private Visitor.Answer take(Visitor.Answer seen, String changes, List<String> keys) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("take", String.join(",", keys));
        return coordinator.submit(seen, changes, fields);
    }

    private List<String> ticked(String changes) {
        return coordinator
                .get(changes)
                .page()
                .select("input[name=take][checked]")
                .eachAttr("value");
    }

    private List<String> allOf(String changes) {
        return coordinator.get(changes).page().select("input[name=take]").stream()
                .map(Element::val)
                .toList();
    }

    private void retitle(UUID node, String title) {
        var drafts = application.getBean(Drafts.class);
        var now = drafts.node(draft(), node);
        drafts.edit(draft(), node, now.lock(), now.edit().retitled(title));
    }

    private List<String> titles() {
        return application.getBean(Plans.class).content(draft()).nodes().stream()
                .map(node -> node.title())
                .toList();
    }

    private UUID draft() {
        return application
                .getBean(PlanShelf.class)
                .draft(strategy.slug(), Stage.holder("plans.edit"))
                .orElseThrow()
                .id();
    }
}
