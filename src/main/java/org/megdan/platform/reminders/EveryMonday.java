package org.megdan.platform.reminders;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** Mondays at an hour of the wall clock. A Monday that the machine slept through is made up for when it wakes. */
record EveryMonday(ZoneId zone, LocalTime hour) implements Schedule {

    @Override
    public Instant getNextExecutionTime(ExecutionComplete last) {
        return after(last.getTimeDone());
    }

    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return after(now);
    }

    @Override
    public boolean isDeterministic() {
        return true;
    }

    Instant after(Instant moment) {
        var day = moment.atZone(zone).toLocalDate();
        var monday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                .atTime(hour)
                .atZone(zone)
                .toInstant();
        return monday.isAfter(moment)
                ? monday
                : day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .atTime(hour)
                        .atZone(zone)
                        .toInstant();
    }
}
