package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Covers;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class PlansModuleTests {

    @Autowired
    Plans plans;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient sql;

    @Autowired
    Environment environment;

    UUID draft;
    UUID goal;
    UUID task;

    @BeforeEach
    void beginsAStrategy() {
        draft = plans.begin(NewPlan.titled("Стратегия на доброто село")).id();
        goal = drafts.add(
                draft,
                Place.endOf(null),
                Sample.edit(Level.STRATEGIC_GOAL, "1", "Чисто село", List.of("Децата"), List.of("Реката е чиста")));
        task = drafts.add(
                draft, Place.endOf(goal), NodeEdit.titled(Level.TASK, "1.1", "Почистване на реката всяка пролет"));
    }

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

    @Test
    void theSecondOfTwoEditsGetsBothTextsBack() {
        drafts.edit(draft, task, 1, NodeEdit.titled(Level.TASK, "1.1", "Първи запис"));

        var stale = catchThrowableOfType(
                StaleEdit.class, () -> drafts.edit(draft, task, 1, NodeEdit.titled(Level.TASK, "1.1", "Втори запис")));

        assertThat(((NodeEdit) stale.yours()).title()).isEqualTo("Втори запис");
        assertThat(((NodeEdit) stale.theirs()).title()).isEqualTo("Първи запис");
        assertThat(drafts.edit(draft, task, stale.lock(), (NodeEdit) stale.yours())
                        .edit()
                        .title())
                .isEqualTo("Втори запис");
    }

    @Test
    void parallelEditsOfOneNodeSaveExactlyOne() throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var saved = java.util.stream.IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        try {
                            drafts.edit(draft, task, 1, NodeEdit.titled(Level.TASK, "1.1", "Запис " + i));
                            return 1;
                        } catch (StaleEdit stale) {
                            return 0;
                        }
                    }))
                    .toList();
            start.countDown();
            int count = 0;
            for (var one : saved) {
                count += one.get();
            }
            assertThat(count).isOne();
        }
    }

    @Test
    void aCircularMoveIsRefusedAndNothingMoves() {
        assertThatThrownBy(() -> drafts.move(draft, goal, Place.endOf(task)))
                .isInstanceOfSatisfying(
                        PlanRefusal.class, refusal -> assertThat(refusal.key()).isEqualTo("plans.refused.circular"));
        assertThatThrownBy(() -> sql.sql("update plans.node set parent_id = :task where id = :goal")
                        .param("task", task)
                        .param("goal", goal)
                        .update())
                .hasMessageContaining("cannot stand below itself");
        assertThat(drafts.node(draft, goal).parentId()).isNull();
    }

    @Test
    void aMoveTellsTheWayBack() {
        var second = drafts.add(draft, Place.endOf(goal), NodeEdit.titled(Level.TASK, "1.2", "Кошчета"));

        var back = drafts.move(draft, second, new Place(goal, 0));
        assertThat(titles()).containsExactly("Чисто село", "Кошчета", "Почистване на реката всяка пролет");

        drafts.move(draft, second, back);
        assertThat(titles()).containsExactly("Чисто село", "Почистване на реката всяка пролет", "Кошчета");
    }

    @Test
    void aRemovalIsUndoneWhole() {
        var before = plans.canonicalText(draft);

        var removal = drafts.remove(draft, goal);
        assertThat(titles()).isEmpty();
        drafts.restore(draft, removal);

        assertThat(plans.canonicalText(draft)).isEqualTo(before);
    }

    @Test
    void aSecondNodeWithTheSameNumberGetsAnAddressOfItsOwn() {
        var twin = drafts.add(draft, Place.endOf(goal), NodeEdit.titled(Level.TASK, "1.1", "Пак 1.1"));
        var bare = drafts.add(draft, Place.endOf(goal), NodeEdit.titled(Level.TASK, "", "Без номер"));

        assertThat(drafts.node(draft, twin).ref()).isEqualTo("1.1-2");
        assertThat(drafts.node(draft, twin).edit().code()).isEqualTo("1.1");
        assertThat(drafts.node(draft, bare).ref()).isEqualTo("1-1");
    }

    @Test
    void mergingKeepsTheOtherWordingAndAllThatHungOnIt() {
        var twin = drafts.add(
                draft,
                Place.endOf(null),
                Sample.edit(Level.STRATEGIC_GOAL, "1", "Село без смет", List.of("Всички"), List.of("Няма сметища")));
        var below = drafts.add(draft, Place.endOf(twin), NodeEdit.titled(Level.TASK, "1.7", "Разделно събиране"));

        drafts.merge(draft, twin, goal);

        var one = drafts.node(draft, goal).edit();
        assertThat(one.otherWordings()).containsExactly("Село без смет");
        assertThat(one.targetGroups()).containsExactly("Децата", "Всички");
        assertThat(one.results()).containsExactly("Реката е чиста", "Няма сметища");
        assertThat(drafts.node(draft, below).parentId()).isEqualTo(goal);
        assertThat(titles()).hasSize(3);
    }

    @Test
    void splittingMakesTwoSiblings() {
        drafts.split(draft, task, "Почистване".length());

        assertThat(titles()).containsExactly("Чисто село", "Почистване", "на реката всяка пролет");
    }

    @Test
    void aRewordedResultKeepsItsId() {
        var before = plans.content(draft).results().getFirst();
        var node = drafts.node(draft, goal);
        drafts.edit(
                draft,
                goal,
                node.lock(),
                Sample.edit(
                        Level.STRATEGIC_GOAL, "1", "Чисто село", List.of(), List.of("Реката е прозрачна", "Има риба")));

        assertThat(plans.content(draft).results())
                .extracting(ExpectedResult::text)
                .containsExactly("Реката е прозрачна", "Има риба");
        assertThat(plans.content(draft).results().getFirst().id()).isEqualTo(before.id());
    }

    @Test
    void aGoalCarriesOutAGoalOfAnotherStrategy() {
        var other = plans.begin(NewPlan.titled("Стратегия на общината"));
        var its = drafts.add(other.id(), Place.endOf(null), NodeEdit.titled(Level.PRIORITY, "А", "Води"));
        drafts.carryOut(draft, goal, new CarriesOut(other.planId(), its));

        assertThat(drafts.node(draft, goal).carriesOut()).containsExactly(new CarriesOut(other.planId(), its));
        assertThatThrownBy(() -> drafts.carryOut(draft, goal, new CarriesOut(other.planId(), UUID.randomUUID())))
                .isInstanceOf(PlanRefusal.class);
    }

    private List<String> titles() {
        return plans.content(draft).nodes().stream().map(PlanNode::title).toList();
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
