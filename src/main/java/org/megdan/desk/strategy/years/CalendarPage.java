package org.megdan.desk.strategy.years;

import org.megdan.platform.charts.MonthCalendar;

/** A month of the year's plan. */
public record CalendarPage(String planTitle, String path, MonthCalendar calendar) {}
