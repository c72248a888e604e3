package org.megdan.core.actors.audiences;

import java.time.Instant;
import java.util.UUID;

/**
 * A saved question.
 *
 * @param purpose what its people are to be asked for: whoever did not agree to that is left out
 */
public record Audience(UUID id, String name, String purpose, Question question, int version, Instant changedAt) {}
