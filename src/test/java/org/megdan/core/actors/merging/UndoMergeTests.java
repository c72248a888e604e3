package org.megdan.core.actors.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.LegalForm;
import org.megdan.core.actors.Tie;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.merging.MergeWish.Field;
import org.megdan.core.actors.topics.Topic;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.testing.Cast;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class UndoMergeTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Merging merging;

    @Autowired
    Actors actors;

    @Autowired
    Ties ties;

    @Autowired
    Accounts accounts;

    @Autowired
    ErasedMerges erasing;

    @Autowired
    JdbcClient sql;

    private Stage stage;
    private Records records;

    @BeforeEach
    void found() {
        stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        records = new Records(application, stage);
    }

    @Test
    void undoRestoresEveryRowOfEveryTable() {
        var kept = records.known("Роза Небивала", "rosa@example.org", "VOLUNTEER", 1);
        var gone = records.known("Роза Иванова Небивала", "rosa@example.org", "VOLUNTEER", 3);
        actors.addContact(gone, ContactPoint.Kind.PHONE, "+359 88 812 3456", "", false);
        var expert = records.tie(gone, records.club(), "EXPERT", 2);
        stage.asDirector(() -> accounts.create(gone, "rosa@example.org", Cast.PASSWORD));
        stage.asDirector(() -> ties.begin(TieDraft.of(gone, kept, "MENTOR", ties.today())));
        records.objected(kept, 2);
        records.objected(gone, 1);
        var before = Everything.of(sql);

        var merge = records.merge(kept, gone, Field.NAME);
        assertThat(Everything.of(sql)).isNotEqualTo(before);
        var card = actors.card(kept).orElseThrow();
        assertThat(card.name()).isEqualTo("Роза Иванова Небивала");
        assertThat(card.contacts()).hasSize(2);
        assertThat(card.topics()).extracting(Topic::code).containsExactly("youth", "culture");
        assertThat(card.ties()).extracting(tie -> tie.kind().code()).containsExactly("VOLUNTEER", "EXPERT");
        assertThat(card.ties().getLast().id()).isEqualTo(expert);
        assertThat(card.ties().getFirst().since()).isEqualTo(ties.today().minusYears(3));
        assertThat(accounts.ofPerson(kept)).isPresent();

        assertThat(records.undo(merge)).isEqualTo(gone);
        assertThat(Everything.of(sql)).isEqualTo(before);
    }

    @Test
    void oneOfTheThirdLeadsFurtherAndIsTakenApartFromTheEnd() {
        var first = records.person("Роза Първа");
        var second = records.person("Роза Втора");
        var third = records.person("Роза Трета");
        var before = Everything.of(sql);
        var early = records.merge(second, first);
        var late = records.merge(third, second);

        assertThat(merging.movedTo("roza-parva")).contains("roza-treta");
        Records.assertRefused("actors.refused.unmerge-built-upon", () -> records.undo(early));
        records.undo(late);
        assertThat(merging.movedTo("roza-parva")).contains("roza-vtora");
        records.undo(early);
        assertThat(Everything.of(sql)).isEqualTo(before);
    }

    @Test
    void doesNotUndoWhatSomebodyBuiltUpon() {
        var kept = records.known("Роза Небивала", "rosa@example.org", "VOLUNTEER", 1);
        var gone = records.person("Роза Неибвала");
        var merge = records.merge(kept, gone);
        actors.addContact(kept, ContactPoint.Kind.WEB, "example.org", "", false);
        var before = Everything.of(sql);

        Records.assertRefused("actors.refused.unmerge-built-upon", () -> records.undo(merge));
        assertThat(Everything.of(sql)).isEqualTo(before);
        actors.removeContact(
                kept, actors.card(kept).orElseThrow().contacts().getLast().id());
        assertThat(records.undo(merge)).isEqualTo(gone);
    }

    @Test
    void forgetsTheStepsAfterAMonth() {
        var kept = records.person("Роза Небивала");
        var gone = records.person("Роза Неибвала");
        var merge = records.merge(kept, gone);
        MergeSweep.forget(sql);
        assertThat(merging.list().getFirst().mayBeUndone()).isTrue();

        sql.sql("update actors.merge set at = at - interval '31 days'").update();
        MergeSweep.forget(sql);

        assertThat(merging.list().getFirst().goneName()).isEmpty();
        Records.assertRefused("actors.refused.unmerge-late", () -> records.undo(merge));
        assertThat(merging.movedTo("roza-neibvala")).isPresent();
    }

    @Test
    void anErasedPersonLeavesNoTraceInWhatWasMerged() {
        var kept = records.known("Роза Небивала", "rosa@example.org", "VOLUNTEER", 1);
        var gone = records.known("Роза Неибвала", "roza@example.org", "EXPERT", 2);
        records.merge(kept, gone);
        var erased = new ErasedPerson(UUID.randomUUID(), kept, null, Set.of());

        assertThat(erasing.words(erased)).contains("Роза Неибвала", "roza@example.org");
        erasing.erase(erased);

        assertThat(sql.sql("select count(*) from actors.merge_step")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(merging.movedTo("roza-neibvala")).isEmpty();
        assertThat(actors.find(gone).orElseThrow().id()).isEqualTo(kept);
    }

    @Test
    void takesTheNumberOfTheOtherOrganisation() {
        var kept = stage.organisation(Cast.READING_ROOM);
        var gone = actors.create(new ActorDraft(
                ActorKind.ORGANISATION,
                "Читалище Несъществувало",
                "Хор",
                "831661388",
                LegalForm.CHITALISHTE,
                "12",
                null));
        records.tie(kept, stage.network(), "MEMBER", 1);
        records.tie(gone, stage.network(), "MEMBER", 2);
        var before = Everything.of(sql);

        var merge = records.merge(kept, gone, Field.EIK, Field.LEGAL_FORM);

        var card = actors.card(kept).orElseThrow();
        assertThat(card.eik()).isEqualTo("831661388");
        assertThat(card.legalForm()).isEqualTo(LegalForm.CHITALISHTE);
        assertThat(card.description()).isEmpty();
        assertThat(card.ties())
                .extracting(Tie::since)
                .containsExactly(ties.today().minusYears(2));
        records.undo(merge);
        assertThat(Everything.of(sql)).isEqualTo(before);
    }
}
