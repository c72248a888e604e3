package org.megdan.desk.strategy.imports;

import java.time.LocalDate;
import java.util.UUID;

/** A document in the list of those being worked on. */
public record ImportRow(UUID id, String name, LocalDate day) {}
