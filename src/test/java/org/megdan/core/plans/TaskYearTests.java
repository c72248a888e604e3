package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.megdan.core.plans.ActivityRow.State.CANCELLED;
import static org.megdan.core.plans.ActivityRow.State.DONE;
import static org.megdan.core.plans.ActivityRow.State.IN_PROGRESS;
import static org.megdan.core.plans.ActivityRow.State.LATE;
import static org.megdan.core.plans.ActivityRow.State.NOT_STARTED;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaskYearTests {

    @Test
    void aTaskStandsByAllItsActivities() {
        assertThat(TaskYear.together(List.of())).isEqualTo(NOT_STARTED);
        assertThat(TaskYear.together(List.of(DONE, LATE))).isEqualTo(LATE);
        assertThat(TaskYear.together(List.of(DONE, NOT_STARTED))).isEqualTo(IN_PROGRESS);
        assertThat(TaskYear.together(List.of(DONE, CANCELLED))).isEqualTo(DONE);
        assertThat(TaskYear.together(List.of(CANCELLED))).isEqualTo(CANCELLED);
        assertThat(TaskYear.together(List.of(CANCELLED, NOT_STARTED))).isEqualTo(NOT_STARTED);
    }
}
