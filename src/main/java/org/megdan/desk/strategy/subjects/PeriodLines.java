package org.megdan.desk.strategy.subjects;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.megdan.core.measures.Frequency;
import org.megdan.core.measures.Period;

/** Figures per period in one text area, a line each: {@code 2027 = 40}; also as pasted from a table, with a TAB between. */
public class PeriodLines {

    private PeriodLines() {}

    public static SortedMap<Period, BigDecimal> read(String field, String text, Frequency frequency, Typed typed) {
        var figures = new TreeMap<Period, BigDecimal>();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var sides = line.split("[=\t;]", 2);
            var figure = sides.length < 2 ? "" : sides[1].strip();
            if (figure.isEmpty()) {
                // a period whose figure is left open
                continue;
            }
            var period = Period.find(sides[0]).filter(found -> found.frequency() == frequency);
            var value = Typed.number(figure);
            if (period.isEmpty() || value.isEmpty()) {
                typed.wrong(field, "strategy.typed.period_line", number, line.strip());
                continue;
            }
            if (figures.put(period.get(), value.get()) != null) {
                typed.wrong(
                        field,
                        "strategy.typed.period_twice",
                        number,
                        period.get().toString());
            }
        }
        return figures;
    }

    public static String written(Map<Period, BigDecimal> figures) {
        return new TreeMap<>(figures)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + " = "
                                + entry.getValue().stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining("\n"));
    }
}
