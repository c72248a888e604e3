package org.megdan.desk.strategy.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.megdan.core.measures.BudgetKind;
import org.megdan.core.measures.BudgetLineDraft;
import org.megdan.core.measures.BudgetLineDraft.Share;
import org.megdan.core.measures.BudgetLineRow;
import org.megdan.core.measures.BudgetPriority;
import org.megdan.core.measures.FundingSource;
import org.megdan.desk.strategy.subjects.Subjects;
import org.megdan.desk.strategy.subjects.Typed;

/** A budget line as typed; each source has a field of its own, {@code share-STATE_BUDGET}. */
public record BudgetLineForm(Map<String, String> typed) {

    private static final String SHARE = "share-";

    public BudgetLineForm {
        typed = Map.copyOf(typed);
    }

    static BudgetLineForm empty(String node, int year) {
        return new BudgetLineForm(Map.of(
                "node",
                node,
                "year",
                Integer.toString(year),
                "kind",
                "EXPENSE",
                "priority",
                "MEDIUM",
                "currency",
                "EUR"));
    }

    static BudgetLineForm of(BudgetLineRow row, String node) {
        var what = row.what();
        var typed = new TreeMap<String, String>();
        typed.put("node", node);
        typed.put("year", Integer.toString(what.year()));
        typed.put("title", what.title());
        typed.put("kind", what.kind().name());
        typed.put("priority", what.priority().name());
        typed.put("planned", plain(what.planned()));
        typed.put("currency", what.currency());
        typed.put("note", what.note());
        typed.put("version", Long.toString(row.version()));
        for (var share : what.shares()) {
            var percent = share.percent();
            typed.put(
                    SHARE + share.source(), percent == null ? plain(share.of(what.planned())) : plain(percent) + " %");
        }
        return new BudgetLineForm(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    long version() {
        return value("version").matches("[0-9]{1,15}") ? Long.parseLong(value("version")) : -1;
    }

    BudgetLineDraft read(Subjects subjects, List<FundingSource> sources, Typed reader) {
        var row = subjects.byRef(value("node"));
        if (row.isEmpty()) {
            reader.wrong("node", "strategy.typed.choice");
        }
        return new BudgetLineDraft(
                row.map(found -> found.id()).orElse(new UUID(0, 0)),
                Subjects.KIND,
                year(reader),
                reader.required("title", "strategy.budget.line", value("title"), 500),
                reader.choice("kind", BudgetKind.class, value("kind"), BudgetKind.EXPENSE),
                reader.choice("priority", BudgetPriority.class, value("priority"), BudgetPriority.MEDIUM),
                money("planned", reader),
                value("currency").matches("EUR|BGN") ? value("currency") : BudgetLineDraft.EURO,
                value("note"),
                shares(sources, reader));
    }

    private int year(Typed reader) {
        var year = value("year");
        if (year.matches("(19[9][0-9]|20[0-9]{2})")) {
            return Integer.parseInt(year);
        }
        reader.wrong("year", "strategy.budget.wrong.year", year);
        return 2000;
    }

    private BigDecimal money(String field, Typed reader) {
        var amount = reader.requiredNumber(field, reader.t("strategy.budget.planned"), value(field));
        if (amount.scale() > 2 || amount.precision() - amount.scale() > 12) {
            reader.wrong(field, "strategy.budget.wrong.money", value(field));
        }
        return amount;
    }

    private List<Share> shares(List<FundingSource> sources, Typed reader) {
        var shares = new ArrayList<Share>();
        for (var source : sources) {
            var field = SHARE + source.key();
            var text = value(field);
            if (text.isEmpty()) {
                continue;
            }
            var isPercent = text.endsWith("%");
            var number = reader.number(
                    field, isPercent ? text.substring(0, text.length() - 1).strip() : text);
            if (number == null) {
                continue;
            }
            if (number.scale() > 2) {
                reader.wrong(field, "strategy.budget.wrong.money", text);
            }
            shares.add(new Share(source.key(), isPercent ? number : null, isPercent ? null : number));
        }
        return shares;
    }

    private static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
