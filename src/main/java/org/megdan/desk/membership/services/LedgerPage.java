package org.megdan.desk.membership.services;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/** @param years in which anything was given */
public record LedgerPage(int year, List<Integer> years, List<Used> rows) {

    public List<Crumb> crumbs(Layout layout) {
        return List.of(new Crumb(layout.t("membership.services.title"), "/members/services"));
    }

    /** The year that is shown is among them, even if nothing was given in it. */
    public List<Choice> choices() {
        return Stream.concat(Stream.of(year), years.stream())
                .distinct()
                .sorted((one, other) -> other - one)
                .map(one -> new Choice(one.toString(), one.toString()))
                .toList();
    }

    public long members() {
        return rows.stream().map(Used::member).distinct().count();
    }

    public int times() {
        return rows.stream().mapToInt(Used::times).sum();
    }

    /** The sum in each unit of which there is any. */
    public List<String> sums(Layout layout) {
        return Arrays.stream(Unit.values())
                .map(unit -> new Sum(
                        unit,
                        rows.stream()
                                .filter(row -> row.unit() == unit)
                                .map(Used::quantity)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)))
                .filter(sum -> sum.quantity().signum() > 0)
                .map(sum -> sum.unit().amount(sum.quantity(), layout))
                .toList();
    }

    private record Sum(Unit unit, BigDecimal quantity) {}

    public String file(String format) {
        return "/members/services/use/" + year + "." + format;
    }
}
