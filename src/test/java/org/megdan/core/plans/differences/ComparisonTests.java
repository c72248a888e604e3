package org.megdan.core.plans.differences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.PlanContent;
import org.megdan.core.plans.PlanDifference.Change;
import org.megdan.core.plans.PlanDifference.Entry;
import org.megdan.core.plans.PlanNode;
import org.megdan.core.plans.Sample;

class ComparisonTests {

    private static final UUID A = UUID.randomUUID();
    private static final UUID B = UUID.randomUUID();
    private static final UUID C = UUID.randomUUID();

    @Test
    void equalContentsDoNotDiffer() {
        assertThat(Comparison.between(abc(), abc()).isEmpty()).isTrue();
    }

    @Test
    void ofThreeSiblingsOnlyTheOneThatWasTakenElsewhereMoved() {
        var after = content(node(C, null, 0), node(A, null, 1), node(B, null, 2));

        assertThat(Comparison.between(abc(), after).entries())
                .extracting(Entry::id, Entry::change)
                .containsExactly(tuple(C, Change.MOVED));
    }

    @Test
    void aNodeBelowAnotherParentMovedAndSaysFromWhere() {
        var after = content(node(A, null, 0), node(B, null, 1), node(C, B, 0));

        assertThat(Comparison.between(abc(), after).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.change()).isEqualTo(Change.MOVED);
            assertThat(entry.below()).isEqualTo(B + " Цел");
        });
    }

    @Test
    void whatIsNewAndWhatIsGoneIsSaid() {
        var after = content(node(A, null, 0), node(UUID.randomUUID(), null, 1), node(C, null, 2));

        assertThat(Comparison.between(abc(), after).entries())
                .extracting(Entry::change)
                .containsExactly(Change.ADDED, Change.REMOVED);
    }

    private static PlanContent abc() {
        return content(node(A, null, 0), node(B, null, 1), node(C, null, 2));
    }

    private static PlanContent content(PlanNode... nodes) {
        return Sample.content(nodes);
    }

    private static PlanNode node(UUID id, @Nullable UUID parent, int position) {
        return Sample.node(id, parent, position, id.toString(), "Цел");
    }
}
