package org.megdan.desk.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint.Kind;
import org.megdan.testing.OfficeStage;
import org.megdan.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page says of rows that may be about somebody who is recorded, or named earlier in the file. */
class VerdictsTests extends OfficeStage {

    private static final Map<String, String> ORGANISATIONS =
            Map.of("kind", "ORGANISATION", "column0", "NAME", "column1", "EIK");

    @Autowired
    Actors actors;

    @Test
    void offersNoNewRecordForANumberThatARecordOfAnotherKindHas() {
        var council = create(new ActorDraft(ActorKind.PUBLIC_BODY, "Община Измислена", "", "831661388"));
        var list = GivenList.of(coordinator, "Наименование;ЕИК\nЧиталище „Светлина“;831661388\n");

        var page = list.preview(ORGANISATIONS).page();

        assertThat(page.select("#rows").text()).contains("ЕИК има „Община Измислена“, но този запис е от друг вид");
        assertThat(page.select("select[name=row2] option").eachAttr("value")).containsExactly("", council.toString());
        list.decide(Map.of("rest", "NEW"));
        list.decide(Map.of("row2", "NEW"));
        assertThat(list.show().page().text()).contains("Няма ред, който да може да се внесе");
    }

    @Test
    void refusesARowWhoseTieTheRecordOfItsNumberCannotHave() {
        create(new ActorDraft(ActorKind.PUBLIC_BODY, "Община Измислена", "", "831661388"));
        var list = GivenList.of(coordinator, "Наименование;ЕИК\nЧиталище „Светлина“;831661388\n");
        var members = new HashMap<>(ORGANISATIONS);
        members.put("tie", "MEMBER");
        list.preview(members);
        assertThat(list.rows()).contains("Няма решение, с което връзката с мрежата е започнала");

        members.put("source", "Решение № 1 от 2019 г.");
        list.preview(members);

        assertThat(list.rows()).contains("избраната връзка не може да се даде на него");
    }

    @Test
    void doubtsWhenTheSameNameAndAddressIsARecordOfAnotherKind() {
        var group = create(new ActorDraft(ActorKind.GROUP, "Клуб Светулка", "", null));
        new Stage(application).asDirector(() -> {
            actors.addContact(group, Kind.EMAIL, "club@example.org", "", false);
            return group;
        });
        var list = GivenList.of(coordinator, "Наименование;Имейл\nКлуб „Светулка“;club@example.org\n");

        list.preview(Map.of("kind", "ORGANISATION", "column0", "NAME", "column1", "EMAIL"));

        assertThat(list.rows()).contains("адрес или телефон има „Клуб Светулка“, но този запис е от друг вид");
    }

    @Test
    void findsTheSamePersonInOtherLettersWithinOneFile() {
        var list = GivenList.of(
                coordinator,
                "Име;Телефон\nЩърка Измислена;\nShtarka Izmislena;0888 123 456\nДруг Никой;+359 88 812 3456\n");

        list.preview(Map.of("tie", ""));

        assertThat(list.rows()).contains("Прилича на ред 2", "Прилича на ред 3");
    }

    private UUID create(ActorDraft draft) {
        return new Stage(application).asDirector(() -> actors.create(draft));
    }
}
