package org.megdan.desk.strategy.indicators;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.megdan.core.measures.IndicatorRow;
import org.megdan.core.measures.Period;
import org.megdan.core.measures.ReadingDraft;
import org.megdan.core.measures.ReadingRow;
import org.megdan.desk.strategy.subjects.Typed;

/** A reading as typed; parts and evidence are a line each. */
public record ReadingForm(
        String period,
        String amount,
        String outOf,
        String note,
        String parts,
        String evidence,
        boolean submit,
        long version) {

    public ReadingForm {
        period = Typed.text(period);
        amount = Typed.text(amount);
        outOf = Typed.text(outOf);
        note = Typed.text(note);
        parts = Typed.text(parts);
        evidence = Typed.text(evidence);
    }

    static ReadingForm empty(String period) {
        return new ReadingForm(period, "", "", "", "", "", true, 0);
    }

    static ReadingForm of(ReadingRow row) {
        var what = row.what();
        var whole = what.outOf();
        return new ReadingForm(
                what.period().toString(),
                plain(what.amount()),
                whole == null ? "" : plain(whole),
                what.note(),
                what.parts().stream().map(PartLines::written).collect(Collectors.joining("\n")),
                EvidenceLines.written(what.evidence()),
                true,
                row.version());
    }

    /** @param attached files that the reading rests on already */
    ReadingDraft read(IndicatorRow indicator, PartLines.Names names, Set<UUID> attached, Typed typed) {
        var found = Period.find(period);
        if (found.isEmpty()) {
            typed.wrong("period", "strategy.typed.choice");
        }
        var isRatio = indicator.what().ratio();
        var figure = isRatio
                ? typed.t("strategy.indicators.part")
                : typed.t("strategy.indicators.value", indicator.what().unit());
        return new ReadingDraft(
                indicator.id(),
                found.orElse(Period.year(2000)),
                typed.requiredNumber("amount", figure, amount),
                isRatio ? typed.requiredNumber("outOf", typed.t("strategy.indicators.whole"), outOf) : null,
                note,
                PartLines.read("parts", parts, isRatio, names, typed),
                EvidenceLines.read("evidence", evidence, attached, typed));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
