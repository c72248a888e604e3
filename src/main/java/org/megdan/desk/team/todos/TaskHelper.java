package org.megdan.desk.team.todos;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Somebody who supports whoever has the task.
 *
 * @param does with what they help
 * @param hours given so far
 */
public record TaskHelper(UUID id, UUID task, UUID person, String does, BigDecimal hours) {}
