package org.megdan.desk.membership.members;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.megdan.desk.membership.Standing;
import org.megdan.desk.membership.code.Signature;
import org.megdan.desk.membership.fees.Fee;
import org.megdan.platform.web.Language;

/** What happened to the memberships of one organisation, the newest first; of no person by name. */
final class Timeline {

    private final List<Moment> moments = new ArrayList<>();

    Timeline standings(List<Standing> standings, LocalDate today) {
        for (var one : standings) {
            add(one.since(), "membership.moment.began." + one.mark().part(), "", "");
            var until = one.until();
            if (until != null && !until.isAfter(today)) {
                add(until, "membership.moment.ended." + one.mark().part(), "", "");
            }
        }
        return this;
    }

    Timeline suspensions(List<Suspension> suspensions, LocalDate today) {
        for (var one : suspensions) {
            add(
                    one.since(),
                    one.isUndone() ? "membership.moment.suspended-undone" : "membership.moment.suspended",
                    "",
                    one.reason());
            if (one.isOver(today) && !one.isUndone() && one.until() != null) {
                add(one.until(), "membership.moment.suspension-over", "", "");
            }
        }
        return this;
    }

    Timeline renewals(List<Renewal> renewals) {
        renewals.forEach(one -> add(
                day(one.at()),
                "membership.moment.renewed",
                Integer.toString(one.due().getYear()),
                one.changes()));
        return this;
    }

    Timeline fees(List<Fee> fees) {
        for (var fee : fees) {
            var paid = fee.paidOn();
            if (paid != null) {
                add(paid, "membership.moment.paid", Integer.toString(fee.year()), fee.documentNo());
            }
        }
        return this;
    }

    Timeline signatures(List<Signature> signatures) {
        signatures.forEach(
                one -> add(day(one.signedAt()), "membership.moment.signed", Integer.toString(one.number()), ""));
        return this;
    }

    Timeline departures(List<Departure> departures, LocalDate today) {
        departures.forEach(one ->
                add(one.day(), one.kind().key() + (one.day().isAfter(today) ? ".coming" : ""), "", one.reason()));
        return this;
    }

    List<Moment> newestFirst() {
        return moments.stream()
                .sorted(Comparator.comparing(Moment::day).reversed())
                .toList();
    }

    private void add(LocalDate day, String key, String detail, String words) {
        moments.add(new Moment(day, key, detail, words));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Language.ZONE).toLocalDate();
    }
}
