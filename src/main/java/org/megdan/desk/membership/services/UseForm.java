package org.megdan.desk.membership.services;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.Day;

/** What was given, as typed. */
public record UseForm(
        @NotBlank(message = "membership.services.day.empty") @Nullable
        String doneOn,

        @NotBlank(message = "membership.services.quantity.empty") @Nullable
        String quantity,

        @Size(max = 1000, message = "membership.services.long") @Nullable
        String note) {

    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    static UseForm on(String day) {
        return new UseForm(day, "", "");
    }

    @AssertTrue(message = "membership.services.day.wrong")
    public boolean isDoneOnRight() {
        return Day.isRight(doneOn);
    }

    @AssertTrue(message = "membership.services.quantity.wrong")
    public boolean isQuantityRight() {
        return quantity == null || quantity.isBlank() || amount() != null;
    }

    /** Null for what is no amount between nothing and ten thousand with at most two decimals. */
    @Nullable
    BigDecimal amount() {
        var text = quantity == null ? "" : quantity.strip().replace(',', '.');
        if (!text.matches("[0-9]{1,5}([.][0-9]{1,2})?")) {
            return null;
        }
        var amount = new BigDecimal(text);
        return amount.signum() <= 0 || amount.compareTo(MOST) > 0 ? null : amount;
    }
}
