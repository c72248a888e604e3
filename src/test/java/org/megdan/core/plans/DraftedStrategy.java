package org.megdan.core.plans;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.megdan.testing.ModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tests that start from a small strategy in draft: one goal with one task. */
@ModuleTest
abstract class DraftedStrategy {

    @Autowired
    Plans plans;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient sql;

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
}
