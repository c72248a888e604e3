package org.megdan.desk.strategy.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
                what.evidence().stream()
                        .map(one -> one.title() + " | " + (one.url() == null ? "" : one.url()))
                        .collect(Collectors.joining("\n")),
                true,
                row.version());
    }

    ReadingDraft read(IndicatorRow indicator, PartLines.Names names, Typed typed) {
        var found = Period.find(period);
        if (found.isEmpty()) {
            typed.wrong("period", "strategy.typed.choice");
        }
        var isRatio = indicator.what().ratio();
        return new ReadingDraft(
                indicator.id(),
                found.orElse(Period.year(2000)),
                typed.requiredNumber("amount", amount),
                isRatio ? typed.requiredNumber("outOf", outOf) : null,
                note,
                PartLines.read("parts", parts, isRatio, names, typed),
                readEvidence(typed));
    }

    private List<ReadingDraft.Evidence> readEvidence(Typed typed) {
        var found = new ArrayList<ReadingDraft.Evidence>();
        var number = 0;
        for (var line : evidence.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            var at = line.lastIndexOf("http");
            var url = at < 0 ? "" : line.substring(at).strip();
            if (!url.matches("https?://\\S{3,1990}")) {
                typed.wrong("evidence", "strategy.typed.evidence_line", number, line.strip());
                continue;
            }
            var title = line.substring(0, at).replaceAll("[\\s|;,–-]+$", "").strip();
            found.add(new ReadingDraft.Evidence(shortened(title.isEmpty() ? url : title), url, null));
        }
        return found;
    }

    private static String shortened(String title) {
        return title.length() > 300 ? title.substring(0, 299) + "…" : title;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
