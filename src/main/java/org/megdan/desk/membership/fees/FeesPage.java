package org.megdan.desk.membership.fees;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/**
 * The fees of a year.
 *
 * @param all of the year, paid or not
 * @param amount and {@code due} as typed into the form that opens a year
 */
public record FeesPage(
        int year,
        List<Integer> years,
        List<Fee> all,
        boolean unpaid,
        LocalDate today,
        boolean mayEdit,
        String amount,
        String due,
        FormErrors errors) {

    public List<Fee> shown() {
        return unpaid ? all.stream().filter(fee -> !fee.isPaid()).toList() : all;
    }

    public List<Choice> yearChoices() {
        var offered = new TreeSet<>(years).descendingSet();
        offered.add(year);
        return offered.stream()
                .map(one -> new Choice(one.toString(), one.toString()))
                .toList();
    }

    public List<Choice> shows(Layout layout) {
        return List.of(
                new Choice("", layout.t("membership.applications.all")),
                new Choice("unpaid", layout.t("membership.register.unpaid")));
    }

    public String yearText() {
        return Integer.toString(year);
    }

    public BigDecimal sum() {
        return all.stream().map(Fee::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal paid() {
        return all.stream().filter(Fee::isPaid).map(Fee::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public long late() {
        return all.stream().filter(fee -> fee.isLate(today)).count();
    }

    public boolean isLate(Fee fee) {
        return fee.isLate(today);
    }

    public String file(String format) {
        return "/members/fees/export/" + format + "?year=" + year + (unpaid ? "&show=unpaid" : "");
    }
}
