package org.megdan.desk.membership.fees;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fee of one member for one year, in euro. */
public record Fee(
        UUID id,
        UUID tie,
        String member,
        String slug,
        int year,
        BigDecimal amount,
        LocalDate due,
        @Nullable LocalDate paidOn,
        String documentNo) {

    public String path() {
        return "/members/fees/" + id;
    }

    /** Never with a sign between the thousands. */
    public String yearText() {
        return Integer.toString(year);
    }

    public boolean isPaid() {
        return paidOn != null;
    }

    public boolean isLate(LocalDate today) {
        return !isPaid() && due.isBefore(today);
    }
}
