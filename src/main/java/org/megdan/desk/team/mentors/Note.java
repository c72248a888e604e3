package org.megdan.desk.team.mentors;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was written down of a conversation. */
public record Note(
        UUID id, LocalDate heldOn, String words, @Nullable UUID by) {}
