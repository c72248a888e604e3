package org.megdan.core.actors.newcomers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Newcomer;
import org.megdan.core.actors.Newcomer.Agreed;
import org.megdan.core.actors.consents.Consents;
import org.megdan.core.actors.consents.Way;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class TakeBackTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Actors actors;

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient sql;

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

    /** An older backup has the tie and the consent: the ledger takes them away again. */
    @Test
    @Tries("H9")
    void theLedgerLearnsOfTiesAndConsents() {
        var wording = consents.wordings("NEWS").getFirst().id();
        var agreed = new Agreed("NEWS", wording, Way.PAPER, LocalDate.of(2026, 11, 2), "Папка 3");
        var known = lists.person("Първа Никоя");
        var rows = List.of(new Newcomer(
                2,
                known,
                ActorDraft.person("Първа Никоя"),
                List.of(),
                List.of(),
                lists.bond(lists.network(), "VOLUNTEER"),
                agreed));
        var list = lists.bring(rows);
        var tie = sql.sql("select id || ' ' || since from actors.tie where from_actor = :known")
                .param("known", known)
                .query(String.class)
                .single();

        lists.takeBack(list);

        assertThat(ledger()).contains("actors.tie " + tie, "actors.consent " + known + ":NEWS WITHDRAWN");
        lists.bring(rows);
        assertThat(ledger()).last().isEqualTo("actors.consent " + known + ":NEWS lifted");
    }

    private List<String> ledger() {
        return sql.sql("""
                select kind || ' ' || subject || ' ' || case when lifted then 'lifted' else detail end
                from database.revocation order by id
                """).query((row, number) -> row.getString(1)).list();
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
