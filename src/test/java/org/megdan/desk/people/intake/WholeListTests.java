package org.megdan.desk.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.LegalForm;
import org.megdan.core.actors.consents.Consents;
import org.megdan.core.actors.consents.Standing;
import org.megdan.core.actors.consents.Way;
import org.megdan.core.actors.topics.Topic;
import org.megdan.testing.OfficeStage;
import org.springframework.beans.factory.annotation.Autowired;

/** Every column of a list comes in, or the list says that it does not. */
class WholeListTests extends OfficeStage {

    @Autowired
    Actors actors;

    @Autowired
    Consents consents;

    @Test
    void takesInWhatAnOrganisationIs() {
        var list = GivenList.of(
                coordinator, """
                Наименование;Правна форма;ЕИК;№ в регистър;Населено място;Адрес;Области на работа
                Сдружение „Гнездо“;СНЦ;831661388;12/2014;гр. Търговище;ул. Кратка 1;култура и наследство; Образование
                """.replace("култура и наследство; Образование", "\"култура и наследство; Образование\""));
        list.preview(Map.of());
        assertThat(list.rows()).contains("сдружение", "12/2014", "гр. Търговище");

        coordinator.submit(list.path(), list.path() + "/confirmation", Map.of());

        var card = actors.card(actors.search("Гнездо", java.util.List.of(), 2)
                        .getFirst()
                        .id())
                .orElseThrow();
        assertThat(card.legalForm()).isEqualTo(LegalForm.ASSOCIATION);
        assertThat(card.registryNo()).isEqualTo("12/2014");
        assertThat(card.place())
                .isNotNull()
                .satisfies(place -> assertThat(place.name()).isEqualTo("Търговище"));
        assertThat(card.topics()).extracting(Topic::code).containsExactlyInAnyOrder("culture", "education");
        assertThat(card.contacts())
                .singleElement()
                .satisfies(one -> assertThat(one.value()).isEqualTo("ул. Кратка 1"));
    }

    @Test
    void takesAConsentOnlyWithItsProofAndBackWithTheList() {
        var known = stage.asDirector(() -> actors.create(ActorDraft.person("Роза Небивала")));
        var list = GivenList.of(coordinator, """
                Име и фамилия;Съгласие;Дата на съгласието;Как е дадено съгласието;Къде е съгласието
                Роза Небивала;да;1.3.2025;на хартия;Папка 3
                Щърка Измислена;да;;;
                Гугутка Друга;не;;;
                """);
        var unsaid = coordinator.submit(list.path() + "/columns", list.path() + "/columns", Map.of());
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.page().text()).contains("не е избрано за какво е то");

        list.preview(Map.of("consent", "NEWS"));
        assertThat(list.rows()).contains("съгласие: ", "Съгласието не се записва: няма дата или начин");
        list.decide(Map.of("row2", known.toString()));
        coordinator.submit(list.path(), list.path() + "/confirmation", Map.of());

        var agreed = consents.of(known).stream()
                .filter(standing -> standing.purpose().code().equals("NEWS"))
                .findFirst()
                .orElseThrow();
        assertThat(agreed.last()).isNotNull().satisfies(said -> {
            assertThat(said.way()).isEqualTo(Way.PAPER);
            assertThat(said.note()).isEqualTo("Папка 3");
        });
        var other = actors.find("shtarka-izmislena").orElseThrow().id();
        assertThat(consents.of(other)).extracting(Standing::last).containsOnlyNulls();

        coordinator.submit(list.path(), list.path() + "/undo", Map.of());
        assertThat(consents.history(known, 5)).isEmpty();
    }

    @Test
    void neverSpeaksForWhoeverSaidSomethingThemselves() {
        var known = stage.asDirector(() -> actors.create(ActorDraft.person("Роза Небивала")));
        stage.asDirector(() -> {
            consents.object(known, "NEWS", Way.PHONE, "");
            return known;
        });
        var list = GivenList.of(coordinator, """
                Име и фамилия;Съгласие;Дата на съгласието;Как е дадено съгласието
                Роза Небивала;да;1.3.2026;на хартия
                """);
        list.preview(Map.of("consent", "NEWS"));
        list.decide(Map.of("row2", known.toString()));
        coordinator.submit(list.path(), list.path() + "/confirmation", Map.of());

        assertThat(consents.history(known, 5)).hasSize(1);
        assertThat(consents.mayBeAskedFor("NEWS", java.util.List.of(known))).isEmpty();
    }

    @Test
    void saysWhatOfTheFileIsPassedOver() {
        var list = GivenList.of(coordinator, """
                Списък на доброволците;;;
                Име и фамилия;Длъжност;Номер;Телефон
                Щърка Измислена;библиотекар;7;0888 123 456
                ;;;
                Гугутка Друга;касиер;8;
                """);

        var page = list.preview(Map.of()).page();

        assertThat(page.select("main").text())
                .contains(
                        "1 ред над заглавията на колоните е прескочен",
                        "1 празен ред е прескочен",
                        "Не се внасят колоните: „Длъжност“, „Номер“",
                        "част от връзка");
        assertThat(list.show().body()).contains("+359\u00a088\u00a0812\u00a03456");
        assertThat(page.select("#rows").text()).doesNotContain("библиотекар");
        assertThat(list.preview(Map.of("tie", "VOLUNTEER"))
                        .page()
                        .select("main")
                        .text())
                .contains("Не се внасят колоните: „Номер“")
                .doesNotContain("част от връзка");
    }

    @Test
    void tellsWhatWasDecidedOfEachRow() {
        var known = stage.asDirector(() -> actors.create(ActorDraft.person("Роза Небивала")));
        var list = GivenList.of(coordinator, "Име и фамилия;Бележка\nRoza Nebivala;а\nРоза Небивалa;б\n");
        list.preview(Map.of());

        list.decide(Map.of("row2", known.toString(), "row3", "NEW"));

        assertThat(list.rows()).contains("решено: същият като Роза Небивала", "решено: нов запис");
    }
}
