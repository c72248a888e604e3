package org.megdan.desk.membership.fees;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Amounts and years as they are typed. */
final class Typed {

    private Typed() {}

    /** With a comma or a point, with or without spaces and the sign of the euro; empty for what is no amount. */
    static Optional<BigDecimal> amount(@Nullable String typed) {
        var plain = text(typed).replaceAll("[\\s\u00a0€]", "").replace(',', '.');
        return plain.matches("[0-9]{1,8}(\\.[0-9]{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    static Optional<Integer> year(@Nullable String typed) {
        var plain = text(typed).strip();
        return plain.matches("(199[0-9]|20[0-9]{2}|21[0-9]{2})")
                ? Optional.of(Integer.valueOf(plain))
                : Optional.empty();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
