package org.megdan.desk.strategy.budget;

import java.time.LocalDate;
import java.util.UUID;
import org.megdan.core.measures.Spending;
import org.megdan.desk.strategy.subjects.Typed;

/** Money that moved, as typed. */
public record SpendingForm(String amount, String spentOn, String note, String evidence) {

    static final SpendingForm EMPTY = new SpendingForm("", "", "", "");

    public SpendingForm {
        amount = Typed.text(amount);
        spentOn = Typed.text(spentOn);
        note = Typed.text(note);
        evidence = Typed.text(evidence);
    }

    Spending read(UUID line, Typed typed) {
        var money = typed.requiredNumber("amount", typed.t("strategy.budget.amount"), amount);
        if (money.scale() > 2 || money.precision() - money.scale() > 12) {
            typed.wrong("amount", "strategy.budget.wrong.money", amount);
        }
        var day = typed.day("spentOn", spentOn);
        if (spentOn.isEmpty()) {
            typed.wrong("spentOn", Typed.EMPTY, typed.t("strategy.budget.day"));
        }
        if (note.length() > 1000) {
            typed.wrong("note", "strategy.typed.long", 1000);
        }
        if (!evidence.isEmpty() && !evidence.matches("https?://\\S{3,1990}")) {
            typed.wrong("evidence", "strategy.budget.wrong.address", evidence);
        }
        return new Spending(
                line, money, day == null ? LocalDate.EPOCH : day, note, evidence.isEmpty() ? null : evidence, null);
    }
}
