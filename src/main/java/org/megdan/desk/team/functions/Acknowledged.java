package org.megdan.desk.team.functions;

import java.time.Instant;
import java.util.UUID;

/** A person has read a version of a card. */
public record Acknowledged(UUID card, int number, UUID person, Instant at) {}
