package org.megdan.desk.membership.fees;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Amounts and days as they are typed. */
final class Typed {

    private Typed() {}

    /** With a comma or a point, with or without spaces and the sign of the euro; empty for what is no amount. */
    static Optional<BigDecimal> amount(String typed) {
        var plain = typed.replaceAll("[\\s\u00a0€]", "").replace(',', '.');
        return plain.matches("[0-9]{1,8}(\\.[0-9]{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()))
                    .filter(day -> day.getYear() >= 1990 && day.getYear() <= 2200);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<Integer> year(String typed) {
        return typed.strip().matches("(19[9][0-9]|20[0-9]{2}|21[0-9]{2})")
                ? Optional.of(Integer.valueOf(typed.strip()))
                : Optional.empty();
    }
}
