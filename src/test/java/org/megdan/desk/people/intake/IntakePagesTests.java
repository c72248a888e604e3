package org.megdan.desk.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Upload;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A list of people from the file to the records and back, without scripts. */
@PagesTest
class IntakePagesTests {

    private static final String LIST = """
            Име;Фамилия;Имейл;Телефон;Длъжност;Забележка
            Щърка;Измислена;shtarka@example.org;0888 123 456;библиотекар;пее
            Roza;Nebivala;;;;
            Щърка;Измислена;shtarka@example.org;;;втори път
            =ДВЕ+2;;лош адрес;;;
            """;

    @Autowired
    ApplicationContext application;

    @Autowired
    Actors actors;

    @LocalServerPort
    int port;

    private Visitor coordinator = new Visitor(0);
    private String list = "";

    @BeforeEach
    void give() {
        var stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        stage.asDirector(() -> actors.create(ActorDraft.person("Роза Небивала")));
        coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        list = upload(LIST).location().replace("/columns", "");
    }

    @Test
    void suggestsTheColumnsAndRecordsNothingBeforeTheConfirmation() {
        var columns = coordinator.get(list + "/columns").page();

        assertThat(columns.select("select[name=column0] option[selected]").attr("value"))
                .isEqualTo("GIVEN");
        assertThat(columns.select("select[name=column4] option[selected]").attr("value"))
                .isEqualTo("TITLE");
        assertThat(columns.select("select[name=tie] option").eachAttr("value"))
                .contains("VOLUNTEER", "MEMBER")
                .doesNotContain("COORDINATOR", "CHAIR", "STAFF", "ADMINISTRATOR");

        var rows = preview(Map.of("tie", "VOLUNTEER")).page();

        assertThat(rows.select(".tabs").text()).contains("Всички (4)", "Нови (1)", "За решаване (2)", "С грешки (1)");
        assertThat(rows.select("#rows").text())
                .contains(
                        "Същото или почти същото име има „Роза Небивала“",
                        "Прилича на ред 2",
                        "„лош“ не е адрес",
                        "=ДВЕ+2 · лош адрес");
        assertThat(actors.find("shtarka-izmislena")).isEmpty();
    }

    @Test
    void bringsInWhatWasDecidedAndTellsWhatWasLeftOut() {
        preview(Map.of("tie", "VOLUNTEER"));
        var rose = actors.find("roza-nebivala").orElseThrow().id();
        coordinator.submit(list, list + "/choices", Map.of("row3", rose.toString()));

        assertThat(coordinator.submit(list, list + "/confirmation", Map.of()).location())
                .isEqualTo(list);

        assertThat(coordinator.get(list).page().select("dl.facts").text())
                .contains("Нови записи 1", "Допълнени записи 1", "Невнесени редове 2");
        assertThat(actors.card(rose).orElseThrow().ties()).hasSize(1);
        var made = coordinator.get("/people/shtarka-izmislena").page().text();
        assertThat(made).contains("+359 88 812 3456", "доброволец", "библиотекар", "добавяне от файл");
        var left = coordinator.get(list + "/left-out").body();
        assertThat(left).contains("4,Прилича на ред 2", "'=ДВЕ+2").doesNotContain("Nebivala");
    }

    @Test
    void takesTheWholeListBack() {
        preview(Map.of("tie", "VOLUNTEER"));
        coordinator.submit(list, list + "/confirmation", Map.of());

        coordinator.submit(list, list + "/undo", Map.of());

        assertThat(coordinator.get(list).heading()).isEqualTo("Внасянето е върнато");
        assertThat(actors.find("shtarka-izmislena")).isEmpty();
        assertThat(actors.find("roza-nebivala")).isPresent();
    }

    @Test
    @Tries("A2")
    void givesNoRightsEvenWhenTheFormSaysSo() {
        var answer = coordinator.submit(list + "/columns", list + "/columns", Map.of("tie", "ADMINISTRATOR"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("Тази връзка не може да се даде от файл");
    }

    @Test
    void tiesToTheOrganisationThatAColumnNames() {
        new Stage(application).organisation("Сдружение „Гнездо“");
        list = upload("Име и фамилия,НПО\nПърва Никоя,СНЦ Гнездо\nВтори Никой,Непозната\n")
                .location()
                .replace("/columns", "");

        var rows = preview(Map.of("tie", "DELEGATE", "towards", "COLUMN")).page();
        assertThat(rows.select("#rows").text()).contains("Организацията „Непозната“ няма запис тук");
        coordinator.submit(list, list + "/confirmation", Map.of());

        var id = actors.find("parva-nikoya").orElseThrow().id();
        assertThat(actors.card(id).orElseThrow().ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie.to().name()).isEqualTo("Сдружение „Гнездо“"));
    }

    @Test
    void takesAListWithATitleAboveItAndAColumnWithoutAHead() {
        list = upload("""
                Списък, приет през 2025 г., Попово;;
                Име;Фамилия;Телефон
                Гугутка;Измислена;0888 123 457;пее, рисува
                Кукувица;Небивала;няма;мълчи
                """).location().replace("/columns", "");

        assertThat(coordinator.get(list + "/columns").page().select("label").text())
                .contains("Телефон", "Колона 4 без заглавие");
        preview(Map.of("tie", "", "column3", "NOTE"));
        coordinator.submit(list, list + "/confirmation", Map.of());

        assertThat(coordinator.get("/people/gugutka-izmislena").page().text()).contains("пее, рисува");
        assertThat(coordinator.get(list + "/left-out").body()).contains("4,„няма“ не е телефонен номер", "мълчи");
    }

    @Test
    void knowsATelephoneHoweverTheCardSaysIt() {
        var card = "/people/roza-nebivala";
        coordinator.submit(card, card + "/contacts", Map.of("contactKind", "PHONE", "value", "+359 (0)88 812 3456"));
        list = upload("Име и фамилия,Телефон\nСъвсем Друга,0888 123 456\n")
                .location()
                .replace("/columns", "");

        assertThat(preview(Map.of("tie", "")).page().select("#rows").text())
                .contains("Същия телефон има „Роза Небивала“");
    }

    @Test
    void givesTheTemplateInTheWordsOfTheReader() {
        assertThat(coordinator.get("/people/intake/template/csv").body())
                .contains("Име и фамилия,Организация,Правна форма,ЕИК,№ в регистър,Телефон,")
                .doesNotContain("organisation");
    }

    @Test
    void saysWhatToDoWithAnEmptyFormAndAStrangeFile() {
        assertThat(upload("").page().text()).contains("Файлът е празен");
        var nothing = Upload.of(coordinator, "/people/intake", "/people/intake").send();
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.page().text()).contains("Изберете файл или поставете таблица");
    }

    private Visitor.Answer upload(String text) {
        return Upload.of(coordinator, "/people/intake", "/people/intake")
                .file("file", "списък.csv", text)
                .send();
    }

    private Visitor.Answer preview(Map<String, String> settings) {
        var answer = coordinator.submit(list + "/columns", list + "/columns", settings);
        assertThat(answer.status()).isEqualTo(303);
        return coordinator.get(list);
    }
}
