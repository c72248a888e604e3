package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class DraftsTests extends DraftedStrategy {

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
}
