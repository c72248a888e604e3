package org.megdan.desk.membership.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.Decision;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** How a membership ends, as typed; the decision is asked for where somebody is put out. */
public record DepartureForm(
        @Nullable UUID tie,
        @Nullable String kind,
        @Nullable LocalDate day,
        @Nullable String reason,
        @Nullable String body,
        @Nullable LocalDate decidedOn,
        @Nullable String decisionNo,
        @Nullable String protocolNo) {

    private static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NO = 100;

    boolean isExclusion() {
        return "EXCLUDED".equals(kind);
    }

    FormErrors errors(Layout layout, LocalDate today) {
        var wrong = new ArrayList<FormErrors.Wrong>();
        if (!isExclusion() && !"LEFT".equals(kind)) {
            wrong.add(new FormErrors.Wrong("kind", layout.t("membership.departure.kind.empty")));
        }
        if (day == null || day.getYear() < 1990 || day.getYear() > 2200) {
            wrong.add(new FormErrors.Wrong("day", layout.t("membership.departure.day.empty")));
        }
        if (plain(reason).isEmpty() || plain(reason).length() > LONGEST) {
            wrong.add(new FormErrors.Wrong("reason", layout.t("membership.departure.reason.empty", LONGEST)));
        }
        if (isExclusion()) {
            if (plain(body).isEmpty() || plain(body).length() > LONGEST_NAME) {
                wrong.add(new FormErrors.Wrong("body", layout.t("membership.decision.body.empty")));
            }
            if (decidedOn == null || decidedOn.isAfter(today) || decidedOn.getYear() < 1990) {
                wrong.add(new FormErrors.Wrong("decidedOn", layout.t("membership.decision.on.future")));
            }
            if (plain(decisionNo).length() > LONGEST_NO || plain(protocolNo).length() > LONGEST_NO) {
                wrong.add(new FormErrors.Wrong("decisionNo", layout.t("membership.decision.long")));
            }
        }
        return new FormErrors(wrong);
    }

    @Nullable
    Decision decision() {
        return isExclusion() && decidedOn != null
                ? new Decision(plain(body), decidedOn, plain(decisionNo), plain(protocolNo), plain(reason))
                : null;
    }

    String plainReason() {
        return plain(reason);
    }

    public String value(@Nullable Object typed) {
        return typed == null ? "" : typed.toString();
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replace("\u0000", "").strip();
    }
}
