package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.megdan.platform.access.Viewer;
import org.megdan.testing.Covers;
import org.megdan.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

class PlansModuleTests extends DraftedStrategy {

    @Autowired
    Environment environment;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    PlanShelf shelf;

    @Test
    void aStrategyGetsAnAddressOfItsOwn() {
        assertThat(plans.begin(NewPlan.titled("Стратегия на доброто село")).slug())
                .isEqualTo("strategia-na-dobroto-selo-2");
    }

    @Test
    @Covers("004/adopted")
    void adoptionBindsTheDecisionToTheExactText() {
        var adopted = plans.adopt(draft, Sample.DECISION, true);

        assertThat(adopted.adoption()).extracting(Adoption::decisionNo).isEqualTo("12");
        assertThat(adopted.published()).isTrue();
        assertThat(plans.isExactlyAdopted(draft)).isTrue();
    }

    @Test
    void adoptedRowsRefuseChangeBySqlOfEitherRole() throws SQLException {
        plans.adopt(draft, Sample.DECISION, true);

        var statements = List.of(
                "update plans.node set title = 'x'",
                "delete from plans.node",
                "insert into plans.node (version_id, position, level, ref, title) values ('%s', 9, 'TASK', 'x', 'x')"
                        .formatted(draft),
                "update plans.expected_result set text = 'x'",
                "delete from plans.expected_result",
                "update plans.target_group set name = 'x'",
                "delete from plans.node_group",
                "insert into plans.stage (version_id, name, kind, position) values ('%s', 'x', 'EVALUATION', 0)"
                        .formatted(draft),
                "insert into plans.chapter (version_id, kind, position) values ('%s', 'OTHER', 0)".formatted(draft),
                "insert into plans.kept_text (version_id, text, position) values ('%s', 'x', 0)".formatted(draft),
                "update plans.version set title = 'x'",
                "update plans.version set state = 'DRAFT', adopted_body = null, adopted_on = null, sha256 = null, adopted_at = null",
                "delete from plans.version");
        for (var statement : statements) {
            assertThatThrownBy(() -> sql.sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("an adopted version never changes");
            assertThatThrownBy(() -> asOwner(statement))
                    .as("as owner: " + statement)
                    .hasMessageContaining("an adopted version never changes");
        }
        assertThat(plans.isExactlyAdopted(draft)).isTrue();
    }

    @Test
    void aWriteDuringAdoptionWaitsAndIsRefused() throws Exception {
        try (var other = Executors.newSingleThreadExecutor()) {
            var write = new AtomicReference<Future<Integer>>();
            transactions.executeWithoutResult(adopting -> {
                plans.adopt(draft, Sample.DECISION, true);
                write.set(other.submit(
                        () -> sql.sql("update plans.node set title = 'x'").update()));
                assertThatThrownBy(() -> write.get().get(300, TimeUnit.MILLISECONDS))
                        .isInstanceOf(TimeoutException.class);
            });

            assertThatThrownBy(() -> write.get().get()).hasMessageContaining("an adopted version never changes");
        }
        assertThat(plans.isExactlyAdopted(draft)).isTrue();
    }

    @Test
    void strategiesCarryOutStrategies() {
        var own = plans.version(draft);
        var other = plans.begin(NewPlan.titled("Областна стратегия"));
        plans.link(own.planId(), other.planId(), true);
        var editor = new Viewer(null, null, "", Set.of(Visible.EDIT));

        assertThat(shelf.links(own, editor).carriesOut())
                .extracting(PlanVersion::slug)
                .containsExactly(other.slug());
        assertThat(shelf.links(other, editor).carriedOutBy()).hasSize(1);
        assertThat(shelf.links(own, Viewer.ANYONE).carriesOut()).isEmpty();
    }

    @Test
    void theApplicationsRoleCannotDisableTheTrigger() {
        assertThatThrownBy(() ->
                        sql.sql("alter table plans.node disable trigger all").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql.sql("truncate plans.node cascade").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theFacadeRefusesToEditAnAdoptedVersionKindly() {
        plans.adopt(draft, Sample.DECISION, true);

        assertThatThrownBy(() -> drafts.edit(draft, task, 0, NodeEdit.titled(Level.TASK, "1.1", "Друго")))
                .isInstanceOfSatisfying(
                        PlanRefusal.class, refusal -> assertThat(refusal.key()).isEqualTo("plans.refused.adopted"));
        assertThatThrownBy(() -> plans.adopt(draft, Sample.DECISION, true)).isInstanceOf(PlanRefusal.class);
    }

    @Test
    @Covers("000/4c")
    void aRevisionKeepsIdsAndItsDifferenceReadsWordByWord() {
        plans.adopt(draft, Sample.DECISION, true);
        var revision = plans.revise(draft, "Годишна актуализация").id();
        var before = drafts.node(revision, task);
        drafts.edit(revision, task, before.lock(), before.edit().retitled("Почистване на реката всяка есен"));
        var added = drafts.add(revision, Place.endOf(goal), NodeEdit.titled(Level.TASK, "1.2", "Кошчета за смет"));

        var difference = plans.difference(draft, revision);

        assertThat(difference.entries())
                .extracting(PlanDifference.Entry::id, PlanDifference.Entry::change)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(task, PlanDifference.Change.CHANGED),
                        org.assertj.core.groups.Tuple.tuple(added, PlanDifference.Change.ADDED));
        assertThat(difference.entries().getFirst().fields().getFirst().pieces())
                .extracting(PlanDifference.Piece::sort, PlanDifference.Piece::text)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(PlanDifference.Piece.Sort.DELETED, "пролет"),
                        org.assertj.core.groups.Tuple.tuple(PlanDifference.Piece.Sort.INSERTED, "есен"));
        assertThatThrownBy(() -> plans.revise(draft, "")).isInstanceOf(PlanRefusal.class);
    }

    private void asOwner(String statement) throws SQLException {
        var url = environment.getRequiredProperty("megdan.database.url");
        try (var connection = TestDatabase.owner(url.substring(url.lastIndexOf('/') + 1))
                        .connect();
                var sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }
}
