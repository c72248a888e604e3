package org.megdan.desk.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Actors;
import org.megdan.testing.OfficeStage;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A preview that lay open while the world went on. */
class LateConfirmationTests extends OfficeStage {

    private static final String LIST = """
            Име;Имейл
            Щърка Измислена;shtarka@example.org
            Роза Небивала;
            """;

    @Autowired
    JdbcClient sql;

    @Autowired
    Actors actors;

    @Test
    void looksAgainBeforeItWritesWhatWasLookedAtBefore() {
        var first = previewed();
        var second = previewed();
        var stale = second.show();
        assertThat(first.confirm().status()).isEqualTo(303);

        var answer = second.confirm(stale);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("[role=alert]").text()).contains("за 2 реда", "потвърдете пак");
        assertThat(answer.page().select("#rows").text())
                .contains(
                        "Същата електронна поща има „Щърка Измислена“",
                        "Същото или почти същото име има „Роза Небивала“");
        assertThat(people()).isEqualTo(3);

        assertThat(second.confirm().status()).isEqualTo(303);
        assertThat(people()).isEqualTo(3);
        assertThat(second.show().page().select("dl.facts").text()).contains("Нови записи 0");
    }

    @Test
    void sixteenClicksAtOnceBringNothingInTwice() throws Exception {
        var list = previewed();
        var page = list.show();

        List<Future<Answer>> answers;
        try (var clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = clicks.invokeAll(Collections.nCopies(16, () -> list.confirm(page)));
        }

        for (var answer : answers) {
            assertThat(answer.get().status()).isEqualTo(303);
            assertThat(answer.get().location()).isEqualTo(list.path());
        }
        assertThat(people()).isEqualTo(3);
        assertThat(sql.sql("select count(*) from audit.entry where action = 'people.act.brought-in'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void keepsWhatWasDecidedAboutRowsThatDidNotChange() {
        new Stage(application).asDirector(() -> actors.create(ActorDraft.person("Роза Небивала")));
        var list = previewed();
        list.decide(Map.of("row3", "NEW"));

        assertThat(list.confirm().status()).isEqualTo(303);

        assertThat(actors.search("Роза Небивала", List.of(ActorKind.PERSON), 5)).hasSize(2);
    }

    @Test
    void leadsToTheResultWhoeverDropsAListThatWasBroughtInMeanwhile() {
        var list = previewed();
        var stale = list.show();
        list.confirm();

        assertThat(list.drop(stale).location()).isEqualTo(list.path());

        assertThat(list.show().heading()).isEqualTo("Списъкът е внесен");
        assertThat(list.show().body()).doesNotContain("Нищо от него не е записано");
    }

    @Test
    void tellsTheLogOfAListThatWasDropped() {
        var list = previewed();

        assertThat(list.drop(list.show()).location()).isEqualTo("/people/intake");

        assertThat(coordinator.get("/people/intake").body()).contains("Нищо от него не е записано");
        assertThat(list.show().status()).isEqualTo(404);
        assertThat(sql.sql("select after ->> 'file' from audit.entry where action = 'people.act.dropped'")
                        .query(String.class)
                        .list())
                .containsExactly("списък.csv");
    }

    private GivenList previewed() {
        var list = GivenList.of(coordinator, LIST);
        list.preview(Map.of("tie", ""));
        return list;
    }

    private int people() {
        return sql.sql("select count(*) from actors.actor where kind = 'PERSON'")
                .query(Integer.class)
                .single();
    }
}
