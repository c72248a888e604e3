package org.megdan.desk.strategy.years;

import org.jspecify.annotations.Nullable;
import org.megdan.platform.charts.MonthCalendar;

/**
 * A month of the year's plan.
 *
 * @param feed the plan for people's own calendars, null while it is internal
 */
public record CalendarPage(
        String planTitle,
        String path,
        MonthCalendar calendar,
        @Nullable String feed) {}
