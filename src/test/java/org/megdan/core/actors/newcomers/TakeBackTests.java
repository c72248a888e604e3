package org.megdan.core.actors.newcomers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.testing.ModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ModuleTest
class TakeBackTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Actors actors;

    private InventedLists lists;

    @BeforeEach
    void enter() {
        lists = new InventedLists(application);
    }

    @Test
    void keepsWhatSomebodyWorkedOnSince() {
        var list =
                lists.bring(List.of(lists.volunteer(2, null, "Първа Никоя"), lists.volunteer(3, null, "Втори Никой")));
        var first = actors.find("parva-nikoya").orElseThrow().id();
        lists.correct(first, 1, new ActorDraft(ActorKind.PERSON, "Първа Поправена", "", null));

        var back = lists.takeBack(list);

        assertThat(back.stay()).extracting(ActorName::name).containsExactly("Първа Поправена");
        assertThat(actors.card(first).orElseThrow().contacts()).hasSize(1);
        assertThat(actors.find("vtori-nikoy")).isEmpty();
    }

    @Test
    void keepsAnOrganisationThatALaterListTiesPeopleTo() {
        var first = lists.bring(List.of(
                InventedLists.organisation(2, "Сдружение „Гнездо“"),
                InventedLists.organisation(3, "Сдружение „Хвърчило“")));
        var nest = actors.find("sdruzhenie-gnezdo").orElseThrow().id();
        var second = lists.bring(List.of(lists.delegate(2, nest, "Първа Никоя")));

        var back = lists.takeBack(first);

        assertThat(back.stay()).extracting(ActorName::id).containsExactly(nest);
        assertThat(actors.find("sdruzhenie-hvarchilo")).isEmpty();
        assertThat(actors.find("parva-nikoya")).isPresent();
    }

    @Test
    void takesTwoListsBackFromTheLastToTheFirst() {
        var before = lists.everything();
        var first = lists.bring(List.of(InventedLists.organisation(2, "Сдружение „Гнездо“")));
        var nest = actors.find("sdruzhenie-gnezdo").orElseThrow().id();
        var second = lists.bring(List.of(lists.delegate(2, nest, "Първа Никоя")));

        lists.takeBack(second);
        var back = lists.takeBack(first);

        assertThat(back.stay()).isEmpty();
        assertThat(lists.everything()).isEqualTo(before);
    }
}
