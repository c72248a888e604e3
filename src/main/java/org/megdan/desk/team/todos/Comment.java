package org.megdan.desk.team.todos;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record Comment(
        UUID id, String words, Instant at, @Nullable UUID by) {}
