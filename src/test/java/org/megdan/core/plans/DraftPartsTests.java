package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Covers;
import org.springframework.beans.factory.annotation.Autowired;

class DraftPartsTests extends DraftedStrategy {

    private static final StageEdit STAGE = new StageEdit(
            "Първи етап",
            Stage.Kind.IMPLEMENTATION,
            "2016 – 2018",
            LocalDate.of(2016, 1, 1),
            LocalDate.of(2018, 12, 31),
            "");

    @Autowired
    DraftParts parts;

    @Test
    @Covers("004/10")
    void stagesHaveDatesAndADraftKeepsThem() {
        var stage = parts.saveStage(draft, null, 0, STAGE);

        assertThat(plans.content(draft).stages()).singleElement().satisfies(saved -> {
            assertThat(saved.id()).isEqualTo(stage);
            assertThat(saved.endsOn()).isEqualTo(LocalDate.of(2018, 12, 31));
        });
        parts.removeStage(draft, stage);
        assertThat(plans.content(draft).stages()).isEmpty();
    }

    @Test
    void theSecondOfTwoSavesGetsBothTextsBack() {
        var stage = parts.saveStage(draft, null, 0, STAGE);
        parts.saveStage(draft, stage, 0, STAGE);

        var stale = catchThrowableOfType(StaleEdit.class, () -> parts.saveStage(draft, stage, 0, STAGE));

        assertThat(stale.theirs()).isEqualTo(STAGE);
        assertThat(stale.lock()).isEqualTo(1);
    }

    @Test
    void twoTargetGroupsHaveTwoNames() {
        assertThatThrownBy(() -> parts.saveGroup(draft, null, 0, new GroupEdit("Децата", "")))
                .isInstanceOf(PlanRefusal.class);
        var group = plans.content(draft).groups().getFirst();
        parts.saveGroup(draft, group.id(), group.lock(), new GroupEdit("Децата", "Къпят се в реката"));

        assertThat(plans.content(draft).groups().getFirst().expectedChange()).isEqualTo("Къпят се в реката");
    }

    @Test
    void anAdoptedVersionKeepsItsParts() {
        plans.adopt(draft, Sample.DECISION, true);

        assertThatThrownBy(() -> parts.saveStage(draft, null, 0, STAGE)).isInstanceOf(PlanRefusal.class);
        assertThatThrownBy(() -> parts.describe(draft, 0, NewPlan.titled("Друго"), ""))
                .isInstanceOf(PlanRefusal.class);
    }
}
