package org.megdan.core.actors.retention;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who is kept longer than the rule says.
 *
 * @param kind code of the last tie
 * @param dueOn since when
 */
public record DuePerson(UUID person, String kind, LocalDate endedOn, LocalDate dueOn, Rule.Then then) {}
