package org.megdan.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.megdan.platform.web.Language;

/** Dates for people's own calendars (RFC 5545). Moments are written in UTC, so that no zone rules travel along. */
public record CalendarFeed(Language language, String title, List<Event> events) {

    public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    /** When something is: whole days, both included, or from one moment to another. */
    public sealed interface When {}

    public record Days(LocalDate first, LocalDate last) implements When {}

    public record Hours(Instant from, Instant to) implements When {}

    /**
     * @param id lasting and unique in the world: the same id is the same event when it has moved
     * @param page absolute address
     * @param changed when the event was last changed
     */
    public record Event(String id, String title, String text, String page, When when, Instant changed) {}

    /** The stream stays open. */
    public void write(OutputStream out) throws IOException {
        var calendar = new Calendar();
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new ProdId("-//Megdan//" + language.code().toUpperCase(language.locale())));
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", XmlText.of(title)));
        for (var event : events) {
            calendar.add(component(event));
        }
        new CalendarOutputter(false).output(calendar, out);
    }

    private static VEvent component(Event event) {
        var component = new VEvent(false);
        component.add(new Uid(event.id()));
        component.add(new DtStamp(event.changed()));
        switch (event.when()) {
            case Days days -> {
                component.add(new DtStart<>(days.first()));
                component.add(new DtEnd<>(days.last().plusDays(1)));
            }
            case Hours hours -> {
                component.add(new DtStart<>(hours.from()));
                component.add(new DtEnd<>(hours.to()));
            }
        }
        component.add(new Summary(XmlText.of(event.title())));
        if (!event.text().isEmpty()) {
            component.add(new Description(XmlText.of(event.text())));
        }
        component.add(new Url(URI.create(event.page())));
        return component;
    }
}
