package org.megdan.core.measures;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.megdan.core.measures.indicators.IndicatorList;
import org.megdan.core.measures.indicators.Indicators;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.lists.Asked;
import org.megdan.platform.lists.ListNames;
import org.megdan.platform.lists.Piece;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Indicators of any subject, what was promised and how they stand.
 *
 * <p>Measures can't tell who may see a subject. The caller says it by handing over the ids of the subjects that the viewer
 * may see; of these, indicators, targets and approved readings are for everyone who sees the subject. Each question
 * costs the same number of queries for one subject and for two thousand. Acts need the right {@code measures.edit}, which
 * the caller's handler declares.
 */
@Component
public class Measures {

    /** What one may narrow and order indicators by. */
    public static final ListNames INDICATORS = IndicatorList.BY.names();

    private final Indicators indicators;
    private final IndicatorList list;
    private final Meters meters;
    private final Audit audit;
    private final Clock clock;

    Measures(Indicators indicators, IndicatorList list, Meters meters, Audit audit, Clock clock) {
        this.indicators = indicators;
        this.list = list;
        this.meters = meters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a new indicator. */
    @Transactional
    public UUID define(IndicatorDraft what) {
        check(what);
        var id = indicators.add(what);
        audit.record(new Act("measures.indicator.defined", "INDICATOR", id, what.subject(), null, what));
        return id;
    }

    /** Changes what the indicator is; refused when somebody changed it after {@code version} was read. */
    @Transactional
    public void change(UUID id, long version, IndicatorDraft what) {
        check(what);
        var before = get(id).what();
        if (isShapeChanged(before, what) && hasFigures(id)) {
            throw new Refusal(HttpStatus.CONFLICT, "measures.refused.shape");
        }
        if (!indicators.change(id, version, what)) {
            throw new Refusal(HttpStatus.CONFLICT, "measures.refused.stale");
        }
        audit.record(new Act("measures.indicator.changed", "INDICATOR", id, what.subject(), before, what));
    }

    /** Sets the targets as given; periods that are not named lose theirs. */
    @Transactional
    public void promise(UUID id, Map<Period, BigDecimal> targets) {
        var indicator = get(id);
        if (targets.keySet().stream()
                .anyMatch(period -> period.frequency() != indicator.what().frequency())) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "measures.refused.frequency");
        }
        var before = targets(id);
        indicators.promise(id, targets);
        audit.record(new Act(
                "measures.targets.set", "INDICATOR", id, indicator.subject(), written(before), written(targets)));
    }

    /** Stops following the indicator; its readings stay. */
    @Transactional
    public void withdraw(UUID id, String reason) {
        var indicator = get(id);
        if (!indicators.withdraw(id, Acting.now().person(), reason)) {
            throw new Refusal(HttpStatus.CONFLICT, "measures.refused.withdrawn");
        }
        audit.record(new Act("measures.indicator.withdrawn", "INDICATOR", id, indicator.subject(), null, reason));
    }

    /** The indicator, when its subject is one of those the viewer may see. */
    public Optional<IndicatorRow> find(UUID id, Collection<UUID> subjects) {
        return list.find(id).filter(indicator -> subjects.contains(indicator.subject()));
    }

    /** Whatever its subject; for callers that check the subject afterwards. */
    public IndicatorRow get(UUID id) {
        return list.find(id).orElseThrow(NotFound::new);
    }

    /** What the indicator promised, in time. */
    public SortedMap<Period, BigDecimal> targets(UUID id) {
        return list.targets(List.of(id)).getOrDefault(id, new TreeMap<>());
    }

    /** One query; withdrawn ones included. */
    public List<IndicatorRow> of(Collection<UUID> subjects) {
        return list.of(subjects);
    }

    /** Those that a meter counts and that are still followed. */
    public List<IndicatorRow> counted() {
        return list.counted();
    }

    /** Targets against approved readings of all indicators that are still followed; three queries. */
    public List<Series> series(Collection<UUID> subjects) {
        return seriesOf(list.of(subjects).stream()
                .filter(indicator -> indicator.withdrawn() == null)
                .toList());
    }

    /** Two queries, in the order of the indicators given. */
    public List<Series> seriesOf(List<IndicatorRow> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var ids = wanted.stream().map(IndicatorRow::id).toList();
        var targets = list.targets(ids);
        var reached = list.reached(ids);
        var today = Language.today(clock);
        return wanted.stream()
                .map(one -> Series.of(
                        one,
                        targets.getOrDefault(one.id(), new TreeMap<>()),
                        reached.getOrDefault(one.id(), new TreeMap<>()),
                        today))
                .toList();
    }

    /** A piece of the list, by {@link #INDICATORS}; five queries, and three more where it is narrowed by how they stand. */
    public Piece<Series> page(Collection<UUID> subjects, Asked asked) {
        var standing = asked.filters().get(IndicatorList.STANDING);
        var page = list.page(subjects, standing == null ? List.of() : standing(subjects, standing), asked);
        var series = new HashMap<UUID, Series>();
        seriesOf(page.items()).forEach(one -> series.put(one.indicator().id(), one));
        return page.map(IndicatorRow::id).among(series);
    }

    private List<UUID> standing(Collection<UUID> subjects, String standing) {
        return seriesOf(list.of(subjects)).stream()
                .filter(one -> one.standing().name().equals(standing))
                .map(one -> one.indicator().id())
                .toList();
    }

    /**
     * How groups of subjects stand; three queries.
     *
     * @param groups to which group each subject belongs: itself, or the goal above it
     */
    public Map<UUID, Progress> progress(Map<UUID, UUID> groups) {
        var grouped = new HashMap<UUID, List<Series>>();
        for (var one : series(groups.keySet())) {
            grouped.computeIfAbsent(groups.get(one.indicator().subject()), group -> new ArrayList<>())
                    .add(one);
        }
        var progress = new HashMap<UUID, Progress>();
        grouped.forEach((group, series) -> progress.put(group, Progress.of(series)));
        return progress;
    }

    private void check(IndicatorDraft what) {
        if (what.cumulative() && what.ratio()) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "measures.refused.cumulative_ratio");
        }
        if ((what.baseline() == null) != (what.baselineOn() == null)) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "measures.refused.baseline");
        }
        var key = what.meter();
        if (key == null) {
            return;
        }
        var meter = meters.find(key)
                .orElseThrow(() -> new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "measures.refused.meter", key));
        if (meter.isRatio() != what.ratio()) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "measures.refused.meter_form");
        }
    }

    private static boolean isShapeChanged(IndicatorDraft before, IndicatorDraft after) {
        return before.frequency() != after.frequency() || before.ratio() != after.ratio();
    }

    private boolean hasFigures(UUID id) {
        return !list.targets(List.of(id)).isEmpty() || list.hasReadings(id);
    }

    private static Map<String, BigDecimal> written(Map<Period, BigDecimal> targets) {
        var written = new TreeMap<String, BigDecimal>();
        targets.forEach((period, value) -> written.put(period.toString(), value));
        return written;
    }
}
