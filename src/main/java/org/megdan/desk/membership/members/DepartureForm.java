package org.megdan.desk.membership.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.Day;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** How a membership ends, as typed; the decision by which somebody is put out is a form of its own beside it. */
public record DepartureForm(
        @Nullable UUID tie,
        @Nullable String kind,
        @Nullable String day,
        @Nullable String reason) {

    private static final int LONGEST = 2000;

    boolean isExclusion() {
        return Departure.Kind.EXCLUDED.name().equals(kind);
    }

    FormErrors errors(Layout layout, LocalDate today) {
        var wrong = new ArrayList<FormErrors.Wrong>();
        if (!isExclusion() && !Departure.Kind.LEFT.name().equals(kind)) {
            wrong.add(new FormErrors.Wrong("kind", layout.t("membership.departure.kind.empty")));
        }
        var free = firstFree();
        if (!Day.isRight(day)) {
            wrong.add(new FormErrors.Wrong("day", layout.t("membership.day.year")));
        } else if (free == null) {
            wrong.add(new FormErrors.Wrong("day", layout.t("membership.departure.day.empty")));
        } else if (!isExclusion() && free.isAfter(today.plusYears(1))) {
            wrong.add(new FormErrors.Wrong(
                    "day", layout.t("membership.departure.day.far", layout.date(today.plusYears(1)))));
        }
        if (plainReason().isEmpty() || plainReason().length() > LONGEST) {
            wrong.add(new FormErrors.Wrong("reason", layout.t("membership.departure.reason.empty", LONGEST)));
        }
        return new FormErrors(wrong);
    }

    @Nullable
    LocalDate firstFree() {
        return Day.read(day);
    }

    String plainReason() {
        return reason == null ? "" : reason.replace("\u0000", "").strip();
    }

    public String value(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
