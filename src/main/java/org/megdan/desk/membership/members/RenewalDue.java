package org.megdan.desk.membership.members;

import java.time.LocalDate;
import java.util.UUID;

/** The day by which a member is next to say that all is right; open from sixty days before it. */
public record RenewalDue(UUID tie, UUID actor, LocalDate due, boolean isOpen, boolean isLate) {}
