package org.megdan.desk.membership.fees;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.Day;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** The fees of a year to be opened, as typed; {@code forYear}, since the list above has a year of its own. */
public record OpeningForm(
        @Nullable String forYear,
        @Nullable String amount,
        @Nullable String due) {

    /** Until the end of March, unless somebody says otherwise. */
    static OpeningForm of(int year) {
        return new OpeningForm(
                Integer.toString(year), "", LocalDate.of(year, 3, 31).toString());
    }

    FormErrors errors(Layout layout) {
        var wrong = new ArrayList<FormErrors.Wrong>();
        if (Typed.year(forYear).isEmpty()) {
            wrong.add(new FormErrors.Wrong("forYear", layout.t("membership.fees.year.wrong")));
        }
        if (Typed.amount(amount).isEmpty()) {
            wrong.add(new FormErrors.Wrong("amount", layout.t("membership.fees.amount.wrong")));
        }
        if (Day.read(due) == null) {
            wrong.add(new FormErrors.Wrong("due", layout.t("membership.day.year")));
        }
        return new FormErrors(wrong);
    }

    public String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
