package org.megdan.core.plans;

import java.util.List;
import java.util.UUID;

/**
 * A task that the year's plan has chosen.
 *
 * @param ref the task's part of the address
 * @param deviation how the year differed from the plan, and the reason; with a lock of their own
 */
public record ActionEntry(
        UUID id,
        UUID nodeId,
        String level,
        String code,
        String ref,
        String title,
        Priority priority,
        String note,
        int position,
        int lock,
        List<ActivityRow> activities,
        String deviation,
        String reason,
        int deviationLock) {

    public enum Priority {
        HIGH,
        MEDIUM,
        LOW
    }

    public String label() {
        return (code + " " + title).strip();
    }
}
