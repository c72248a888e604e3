package org.megdan.desk.team.todos;

import java.time.LocalDate;
import java.util.UUID;

/** Days on which somebody is away, the first and the last included. */
public record Absence(UUID id, UUID person, LocalDate firstDay, LocalDate lastDay) {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
