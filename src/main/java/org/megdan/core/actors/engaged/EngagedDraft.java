package org.megdan.core.actors.engaged;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person as the delegate states them; {@code email} and {@code phone} are empty where there is none. */
public record EngagedDraft(
        String name,
        String email,
        String phone,
        String kind,
        String title,
        LocalDate since,
        @Nullable LocalDate until) {}
