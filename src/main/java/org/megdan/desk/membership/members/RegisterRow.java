package org.megdan.desk.membership.members;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.Mark;
import org.megdan.desk.membership.Standing.State;

/** A membership in the office's list. {@code unpaid} is what is due and not paid, null for nothing. */
public record RegisterRow(
        UUID tie,
        String name,
        String slug,
        Mark mark,
        LocalDate since,
        @Nullable LocalDate until,
        boolean holds,
        boolean isSuspended,
        @Nullable Integer codeNumber,
        @Nullable LocalDate due,
        boolean isLate,
        @Nullable BigDecimal unpaid) {

    public State state() {
        return State.of(holds, isSuspended);
    }

    public String markKey() {
        return mark.key();
    }

    public String path() {
        return "/members/register/" + slug;
    }
}
