package org.megdan.core.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.readings.Reading;
import org.megdan.core.measures.readings.ReadingBook;
import org.megdan.core.measures.readings.ReadingList;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Figures on their way to count. Entering, rewriting and submitting need {@code measures.edit}, approving and returning
 * {@code measures.approve}; the caller's handler declares it. Only approved readings, and those that they replaced, are for
 * everyone who may see the subject; the rest is for holders of these rights.
 */
@Component
public class Readings {

    private static final Set<ReadingState> PUBLIC = EnumSet.of(ReadingState.APPROVED, ReadingState.SUPERSEDED);

    private final ReadingBook book;
    private final ReadingList list;
    private final Measures measures;
    private final Audit audit;

    Readings(ReadingBook book, ReadingList list, Measures measures, Audit audit) {
        this.book = book;
        this.list = list;
        this.measures = measures;
        this.audit = audit;
    }

    /** Enters a draft; refused while another reading of the same period is under way. */
    @Transactional
    public UUID enter(ReadingDraft what) {
        return enter(what, false);
    }

    /** Enters what a meter counted and submits it at once. */
    @Transactional
    public UUID enterCounted(ReadingDraft what, List<MeterReading.Counted> counted) {
        var id = enter(what, true);
        book.addCounted(id, counted);
        submit(id);
        return id;
    }

    /** Rewrites a draft or a returned reading. */
    @Transactional
    public void rewrite(UUID id, long version, ReadingDraft what) {
        check(what);
        var row = get(id);
        if (row.version() != version) {
            throw new Refusal(HttpStatus.CONFLICT, "measures.refused.stale");
        }
        var reading = reading(row);
        reading.rewrite(what);
        book.rewrite(reading);
        record("measures.reading.rewritten", row, row.what(), what);
    }

    /** Hands the figure over for approval. */
    @Transactional
    public void submit(UUID id) {
        var row = get(id);
        var reading = reading(row);
        reading.submit(list.dimensions().stream()
                .filter(Dimension::partition)
                .map(Dimension::key)
                .toList());
        book.move(reading, "");
        record("measures.reading.submitted", row, null, null);
    }

    /** Makes the figure count; one that counted for the period until now is kept as replaced. */
    @Transactional
    public void approve(UUID id) {
        var row = get(id);
        var reading = reading(row);
        reading.approve();
        var old = book.supersede(row.what().indicator(), row.period().toString());
        book.move(reading, "");
        record("measures.reading.approved", row, old, row.what());
    }

    /** Gives the figure back to whoever entered it. */
    @Transactional
    public void giveBack(UUID id, String reason) {
        var row = get(id);
        var reading = reading(row);
        reading.giveBack(reason);
        book.move(reading, reason);
        record("measures.reading.returned", row, null, reason);
    }

    /** Throws away a draft that was never submitted. */
    @Transactional
    public void discard(UUID id) {
        var row = get(id);
        if (row.state() != ReadingState.DRAFT) {
            throw new Refusal(HttpStatus.CONFLICT, "measures.refused.not_open");
        }
        book.discard(id);
        record("measures.reading.discarded", row, row.what(), null);
    }

    /** The reading with its sources; what is not approved only for those who work on it. */
    public Optional<ReadingRow> find(UUID id, boolean withDrafts) {
        return list.find(id).filter(row -> withDrafts || PUBLIC.contains(row.state()));
    }

    /** Every reading of the indicator, the latest period first, replaced ones after what replaced them. */
    public List<ReadingRow> history(UUID indicator, boolean withDrafts) {
        return list.of(indicator, withDrafts ? EnumSet.allOf(ReadingState.class) : PUBLIC);
    }

    /** What waits for approval under these subjects, the latest first. */
    public List<ReadingRow> waiting(Collection<UUID> subjects, int limit) {
        return list.of(subjects, EnumSet.of(ReadingState.SUBMITTED), limit);
    }

    /** What waits for approval anywhere, the longest waiting first. One query. */
    public List<Undecided> undecided(int limit) {
        return list.undecided(limit);
    }

    /**
     * What was promised for a period that ended within the year before this day and was neither submitted nor approved, the
     * longest awaited first; not of indicators that count by themselves. One query.
     */
    public List<Awaited> awaited(LocalDate today, int limit) {
        return list.awaited(today, limit);
    }

    /** Drafts and returned ones under these subjects. */
    public List<ReadingRow> unfinished(Collection<UUID> subjects, int limit) {
        return list.of(subjects, EnumSet.of(ReadingState.DRAFT, ReadingState.RETURNED), limit);
    }

    /** The reading of the period that is not decided yet. */
    public Optional<ReadingRow> underWay(UUID indicator, Period period) {
        return list.underWay(indicator, period);
    }

    /** Whether the period has a reading, approved or under way. */
    public boolean exist(UUID indicator, Period period) {
        return list.exist(indicator, period);
    }

    public List<Dimension> dimensions() {
        return list.dimensions();
    }

    private UUID enter(ReadingDraft what, boolean byMeter) {
        var indicator = check(what);
        if (list.underWay(what.indicator(), what.period()).isPresent()) {
            throw new Refusal(HttpStatus.CONFLICT, "measures.refused.under_way", what.period());
        }
        var id = book.add(what, byMeter);
        audit.record(new Act("measures.reading.entered", "READING", id, indicator.id(), null, what));
        return id;
    }

    private IndicatorRow check(ReadingDraft what) {
        var indicator = measures.get(what.indicator());
        if (indicator.withdrawn() != null) {
            throw new Refusal(HttpStatus.CONFLICT, "measures.refused.withdrawn");
        }
        if (what.period().frequency() != indicator.what().frequency()) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "measures.refused.frequency");
        }
        var outOf = what.outOf();
        if ((outOf != null) != indicator.what().ratio()) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "measures.refused.form");
        }
        if (outOf != null && (outOf.signum() <= 0 || isOutside(what.amount(), outOf))) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "measures.refused.part_of_whole");
        }
        return indicator;
    }

    private static boolean isOutside(BigDecimal amount, BigDecimal whole) {
        return amount.signum() < 0 || amount.compareTo(whole) > 0;
    }

    private ReadingRow get(UUID id) {
        return list.find(id).orElseThrow(NotFound::new);
    }

    private static Reading reading(ReadingRow row) {
        return new Reading(row.id(), row.what(), row.state(), row.version());
    }

    private void record(String action, ReadingRow row, @Nullable Object before, @Nullable Object after) {
        audit.record(new Act(action, "READING", row.id(), row.what().indicator(), before, after));
    }
}
