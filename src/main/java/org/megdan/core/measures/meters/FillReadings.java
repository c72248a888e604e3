package org.megdan.core.measures.meters;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalTime;
import org.megdan.core.measures.IndicatorRow;
import org.megdan.core.measures.Measures;
import org.megdan.core.measures.Meter;
import org.megdan.core.measures.Meters;
import org.megdan.core.measures.Period;
import org.megdan.core.measures.ReadingDraft;
import org.megdan.core.measures.Readings;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Counts the period that ended last for every indicator that has a meter, and submits what was counted. A period that has a
 * reading already, approved or under way, is left alone.
 */
@Configuration(proxyBeanMethods = false)
public class FillReadings {

    private static final Logger log = LoggerFactory.getLogger(FillReadings.class);
    private static final Viewer METERS = Viewer.program("meters", "measures.edit");

    private final Measures measures;
    private final Readings readings;
    private final Meters meters;
    private final Clock clock;

    FillReadings(Measures measures, Readings readings, Meters meters, Clock clock) {
        this.measures = measures;
        this.readings = readings;
        this.meters = meters;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> fillReadingsDaily() {
        return Tasks.recurring("measures.meters", new Daily(Language.ZONE, LocalTime.of(3, 20)))
                .execute((task, context) -> fill());
    }

    /** How many readings were submitted. */
    public int fill() {
        return Acting.as(METERS, () ->
                (int) measures.counted().stream().filter(this::fill).count());
    }

    private boolean fill(IndicatorRow indicator) {
        var ended =
                Period.at(indicator.what().frequency(), Language.today(clock)).previous();
        if (readings.exist(indicator.id(), ended)) {
            return false;
        }
        var key = indicator.what().meter();
        return key != null
                && meters.find(key).map(meter -> enter(indicator, meter, ended)).orElse(false);
    }

    private boolean enter(IndicatorRow indicator, Meter meter, Period ended) {
        var reading = meter.count(ended, indicator.what().filter());
        if (meter.isRatio() && reading.outOf() == null) {
            return false;
        }
        try {
            readings.enterCounted(
                    ReadingDraft.of(indicator.id(), ended, reading.amount(), reading.outOf()), reading.counted());
            return true;
        } catch (Refusal refusal) {
            // somebody entered one meanwhile: theirs stays
            log.info("Meter {} left {} of indicator {}: {}", meter.key(), ended, indicator.id(), refusal.key());
            return false;
        }
    }
}
