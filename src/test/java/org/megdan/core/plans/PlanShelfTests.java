package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.megdan.platform.access.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

class PlanShelfTests extends DraftedStrategy {

    private static final Viewer EDITOR = new Viewer(UUID.randomUUID(), UUID.randomUUID(), "К.", Set.of(Visible.EDIT));
    private static final Viewer INSIDER =
            new Viewer(UUID.randomUUID(), UUID.randomUUID(), "Б.", Set.of(Visible.READ_INTERNAL));
    private static final String SLUG = "strategia-na-dobroto-selo";

    @Autowired
    PlanShelf shelf;

    @Test
    void aDraftIsForEditorsAlone() {
        for (var viewer : List.of(Viewer.ANYONE, INSIDER)) {
            assertThat(shelf.all(viewer)).isEmpty();
            assertThat(shelf.tree(SLUG, null, viewer)).isEmpty();
            assertThat(shelf.node(SLUG, "1.1", null, viewer)).isEmpty();
            assertThat(shelf.node(SLUG, "1.1", 1, viewer)).isEmpty();
            assertThat(shelf.cards(List.of(goal, task), viewer)).isEmpty();
        }
        assertThat(shelf.all(EDITOR)).hasSize(1);
        assertThat(shelf.node(SLUG, "1.1", null, EDITOR)).isPresent();
    }

    @Test
    void aDraftThatIsShownIsForAnyone() {
        plans.publish(draft, true);
        assertThat(shelf.tree(SLUG, null, Viewer.ANYONE)).isPresent();

        plans.publish(draft, false);
        assertThat(shelf.tree(SLUG, null, Viewer.ANYONE)).isEmpty();
    }

    @Test
    void theLatestAdoptedVersionIsCurrent() {
        plans.adopt(draft, Sample.DECISION, true);
        var revision = plans.revise(draft, "");
        assertThat(shelf.version(SLUG, null, EDITOR))
                .get()
                .extracting(PlanVersion::number)
                .isEqualTo(1);
        assertThat(shelf.version(SLUG, 2, Viewer.ANYONE)).isEmpty();
        assertThat(shelf.draft(SLUG, EDITOR))
                .get()
                .extracting(PlanVersion::number)
                .isEqualTo(2);

        plans.adopt(revision.id(), Sample.DECISION, false);
        assertThat(shelf.version(SLUG, null, INSIDER))
                .get()
                .extracting(PlanVersion::number)
                .isEqualTo(2);
        assertThat(shelf.version(SLUG, null, Viewer.ANYONE))
                .get()
                .extracting(PlanVersion::number)
                .isEqualTo(1);
        assertThat(shelf.versions(SLUG, INSIDER)).hasSize(2);
    }

    @Test
    void aTreeHoldsEverythingInOrder() {
        drafts.add(draft, Place.endOf(null), NodeEdit.titled(Level.STRATEGIC_GOAL, "2", "Друга цел"));
        var tree = shelf.tree(SLUG, null, EDITOR).orElseThrow();

        assertThat(tree.rows()).extracting(PlanTree.Row::code).containsExactly("1", "1.1", "2");
        assertThat(tree.rows().getFirst().results()).containsExactly("Реката е чиста");
        assertThat(tree.rows().getFirst().groups())
                .containsExactly(tree.groups().getFirst().id());
    }

    @Test
    void aNodeKnowsItsFamily() {
        var second = drafts.add(draft, Place.endOf(goal), NodeEdit.titled(Level.TASK, "1.2", "Втора"));
        drafts.add(draft, Place.endOf(goal), NodeEdit.titled(Level.TASK, "1.3", "Трета"));
        var view = shelf.node(SLUG, "1.2", null, EDITOR).orElseThrow();

        assertThat(view.id()).isEqualTo(second);
        assertThat(view.ancestors()).extracting(NodeCard::code).containsExactly("1");
        assertThat(view.previous()).get().extracting(NodeCard::code).isEqualTo("1.1");
        assertThat(view.next()).get().extracting(NodeCard::code).isEqualTo("1.3");
        var above = shelf.node(SLUG, "1", null, EDITOR).orElseThrow();
        assertThat(above.children()).extracting(NodeCard::code).containsExactly("1.1", "1.2", "1.3");
        assertThat(above.groups()).extracting(TargetGroup::name).containsExactly("Децата");
        assertThat(above.results()).extracting(ExpectedResult::text).containsExactly("Реката е чиста");
    }

    @Test
    void anEarlierAddressFindsTheNodeUnderItsPresentOne() {
        plans.adopt(draft, Sample.DECISION, true);
        var revision = plans.revise(draft, "").id();
        drafts.edit(revision, task, drafts.node(revision, task).lock(), NodeEdit.titled(Level.TASK, "1.9", "Река"));
        plans.adopt(revision, Sample.DECISION, true);

        assertThat(shelf.node(SLUG, "1.1", null, Viewer.ANYONE)
                        .orElseThrow()
                        .card()
                        .ref())
                .isEqualTo("1.9");
        assertThat(shelf.node(SLUG, "1.1", 1, Viewer.ANYONE)
                        .orElseThrow()
                        .card()
                        .ref())
                .isEqualTo("1.1");
    }

    @Test
    void whatCarriesOutWhatIsSeenFromBothSidesAsFarAsItMayBeSeen() {
        var other = plans.begin(NewPlan.titled("Стратегия на общината"));
        var its = drafts.add(other.id(), Place.endOf(null), NodeEdit.titled(Level.PRIORITY, "А", "Води"));
        drafts.carryOut(draft, goal, new CarriesOut(other.planId(), its));
        plans.publish(draft, true);

        assertThat(shelf.node(SLUG, "1", null, EDITOR).orElseThrow().carriesOut())
                .extracting(NodeCard::title)
                .containsExactly("Води");
        assertThat(shelf.node(SLUG, "1", null, Viewer.ANYONE).orElseThrow().carriesOut())
                .isEmpty();
        assertThat(shelf.node("strategia-na-obshtinata", "a", null, EDITOR)
                        .orElseThrow()
                        .carriedOutBy())
                .extracting(NodeCard::title)
                .containsExactly("Чисто село");
    }
}
