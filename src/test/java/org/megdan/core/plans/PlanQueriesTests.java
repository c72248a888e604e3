package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.megdan.platform.access.Viewer;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page of a strategy asks of the database does not grow with the strategy. */
@ModuleTest
class PlanQueriesTests {

    private static final Viewer INSIDER =
            new Viewer(UUID.randomUUID(), UUID.randomUUID(), "К.", Set.of(Visible.EDIT, Visible.READ_INTERNAL));

    @Autowired
    PlanBulk bulk;

    @Autowired
    PlanShelf shelf;

    @Autowired
    ActionPlans years;

    @Autowired
    ActionPlanShelf yearShelf;

    @Test
    void aPageAsksTheSameNumberOfQueriesAtAnySize() {
        var small = bulk.invent(1, 30, Sample.DECISION);
        var large = bulk.invent(2, 2000, Sample.DECISION);

        for (var version : List.of(small, large)) {
            assertThat(Statements.of(() -> shelf.tree(version.slug(), null, Viewer.ANYONE)))
                    .isEqualTo(6);
            // what was adopted never changes
            assertThat(Statements.of(() -> shelf.tree(version.slug(), null, Viewer.ANYONE)))
                    .isEqualTo(1);
            assertThat(Statements.of(() -> shelf.node(version.slug(), "1.1", null, Viewer.ANYONE)))
                    .isEqualTo(5);
            assertThat(Statements.of(() -> shelf.node(version.slug(), "1.1.2", null, INSIDER)))
                    .isEqualTo(5);
            assertThat(Statements.of(() -> shelf.all(Viewer.ANYONE))).isEqualTo(1);
            assertThat(Statements.of(() -> shelf.context(version))).isEqualTo(4);
        }
        assertThat(shelf.tree(large.slug(), null, Viewer.ANYONE).orElseThrow().rows())
                .hasSize(2000);
    }

    @Test
    void aPlanOfTheYearAsksThreeQueriesHoweverManyItsTasks() {
        var version = bulk.invent(3, 200, Sample.DECISION);
        var year = years.begin(version.id(), 2026);
        for (var task : bulk.tasks(version).subList(0, 20)) {
            var entry = years.choose(year.id(), task, ActionEntry.Priority.LOW);
            years.add(year.id(), entry, new ActivityEdit("Дейност", null, List.of(), null, null));
        }

        assertThat(Statements.of(() -> yearShelf.view(version.slug(), 2026, INSIDER)))
                .isEqualTo(3);
        assertThat(Statements.of(() -> yearShelf.late(INSIDER))).isEqualTo(1);
        assertThat(Statements.of(() -> yearShelf.standings(version.slug(), INSIDER)))
                .isEqualTo(1);
        assertThat(yearShelf.standings(version.slug(), INSIDER)).hasSize(20);
    }
}
