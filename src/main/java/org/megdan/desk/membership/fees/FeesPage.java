package org.megdan.desk.membership.fees;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.lists.Cursor;
import org.megdan.platform.lists.Piece;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The fees of a year.
 *
 * @param sums of the whole year, whatever is shown
 * @param opening the form that opens a year
 */
public record FeesPage(
        int year,
        List<Integer> years,
        Piece<Fee> piece,
        FeeSums sums,
        boolean unpaid,
        boolean isFurther,
        LocalDate today,
        boolean mayEdit,
        OpeningForm opening,
        FormErrors errors) {

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

    public boolean isLate(Fee fee) {
        return fee.isLate(today);
    }

    public String file(String format) {
        return "/members/fees/export/" + format + "?year=" + year + (unpaid ? "&show=unpaid" : "");
    }

    public @Nullable String first() {
        return isFurther ? address(null) : null;
    }

    public @Nullable String older() {
        var last = piece.last();
        return last == null ? null : address(last);
    }

    private String address(@Nullable Cursor last) {
        var address = UriComponentsBuilder.fromPath("/members/fees").queryParam("year", year);
        if (unpaid) {
            address.queryParam("show", "unpaid");
        }
        if (last != null) {
            address.queryParam("after", last.written());
        }
        return address.build().toUriString();
    }
}
