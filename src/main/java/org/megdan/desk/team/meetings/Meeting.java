package org.megdan.desk.team.meetings;

import java.time.LocalDate;
import java.util.UUID;

/** @param tasks how many follow from it, {@code open} of them are not ended */
public record Meeting(UUID id, LocalDate heldOn, String title, String notes, int version, int tasks, int open) {

    public String path() {
        return "/team/meetings/" + id;
    }
}
