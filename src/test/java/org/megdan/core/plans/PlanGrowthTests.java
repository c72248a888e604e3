package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.megdan.platform.access.Viewer;
import org.megdan.testing.ModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A node's page with 5 and with 50 strategies of 2,000 nodes. */
@ModuleTest
@Tag("large")
class PlanGrowthTests {

    private static final int ROUNDS = 300;

    @Autowired
    PlanBulk bulk;

    @Autowired
    PlanShelf shelf;

    @Test
    void aNodesPageHardlyNoticesTenTimesTheData() {
        var slugs = new ArrayList<String>();
        for (int i = 1; i <= 5; i++) {
            slugs.add(bulk.invent(i, 2000, Sample.DECISION).slug());
        }
        nanosPerPage(slugs);
        long few = nanosPerPage(slugs);
        for (int i = 6; i <= 50; i++) {
            bulk.invent(i, 2000, Sample.DECISION);
        }
        nanosPerPage(slugs);
        long many = nanosPerPage(slugs);

        System.getLogger("growth")
                .log(System.Logger.Level.INFO, "a node: {0} µs, then {1} µs", few / 1000, many / 1000);
        assertThat(many).isLessThan(few * 2);
    }

    private long nanosPerPage(ArrayList<String> slugs) {
        long start = System.nanoTime();
        for (int i = 0; i < ROUNDS; i++) {
            assertThat(shelf.node(slugs.get(i % slugs.size()), "1.2." + (1 + i % 19), null, Viewer.ANYONE))
                    .isPresent();
        }
        return (System.nanoTime() - start) / ROUNDS;
    }
}
