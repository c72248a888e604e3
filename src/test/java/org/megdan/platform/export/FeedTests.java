package org.megdan.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Summary;
import org.junit.jupiter.api.Test;
import org.megdan.platform.export.AtomFeed.Item;
import org.megdan.platform.export.CalendarFeed.Days;
import org.megdan.platform.export.CalendarFeed.Event;
import org.megdan.platform.export.CalendarFeed.Hours;
import org.megdan.platform.web.Language;

class FeedTests {

    private static final Instant MAY = Instant.parse("2015-05-20T10:00:00Z");
    private static final String PAGE = "https://example.org/strategy/1.1";

    @Test
    void writesAFeedThatReadersUnderstand() throws Exception {
        var item = new Item(
                "urn:uuid:1", PAGE, "Цел 1.1 <нова> & \u0007ясна", "Промени се „срокът“.", MAY, MAY.plusSeconds(60));
        var xml = feed(item);

        assertThat(xml).contains("xml:lang=\"bg\"", "rel=\"self\"");
        var read = new SyndFeedInput().build(new StringReader(xml));
        assertThat(read.getPublishedDate()).isEqualTo(MAY.plusSeconds(60));
        assertThat(read.getEntries().getFirst().getTitle()).isEqualTo("Цел 1.1 <нова> & ясна");
        assertThat(read.getEntries().getFirst().getLink()).isEqualTo(PAGE);
    }

    @Test
    void saysWhenAnEmptyFeedBegan() throws Exception {
        assertThat(new SyndFeedInput().build(new StringReader(feed())).getPublishedDate())
                .isEqualTo(MAY);
    }

    @Test
    void writesDaysAndHoursForCalendars() throws Exception {
        var days = new Days(LocalDate.of(2015, 5, 20), LocalDate.of(2015, 5, 22));
        var hours = new Hours(MAY, MAY.plusSeconds(3600));
        var text = calendar(
                new Event(
                        "task-1@example.org", "Обучение; доброволци, втори модул", "Два реда\nтекст", PAGE, days, MAY),
                new Event("task-2@example.org", "Кръгла маса", "", PAGE, hours, MAY));

        assertThat(text)
                .contains(
                        "DTSTART;VALUE=DATE:20150520\r\n",
                        "DTEND;VALUE=DATE:20150523\r\n",
                        "DTSTART:20150520T100000Z\r\n")
                .doesNotContain("BEGIN:VTIMEZONE");
        assertThat(text.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(150));
        var read = new CalendarBuilder().build(new StringReader(text));
        read.validate(true);
        var first = (VEvent) read.getComponents().getFirst();
        assertThat(first.getSummary()).extracting(Summary::getValue).isEqualTo("Обучение; доброволци, втори модул");
    }

    @Test
    void letsNoLineIntoACalendarThatIsNotIts() throws Exception {
        var text = calendar(new Event(
                "x@example.org",
                "Среща\r\nATTENDEE:mailto:x@example.org",
                "",
                PAGE,
                new Days(LocalDate.EPOCH, LocalDate.EPOCH),
                MAY));
        assertThat(text.lines()).noneMatch(line -> line.startsWith("ATTENDEE"));
    }

    private static String feed(Item... items) throws Exception {
        var out = new ByteArrayOutputStream();
        new AtomFeed(
                        Language.BG,
                        "https://example.org/feed",
                        "https://example.org",
                        "Новини",
                        "Клуб",
                        MAY,
                        List.of(items))
                .write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String calendar(Event... events) throws Exception {
        var out = new ByteArrayOutputStream();
        new CalendarFeed(Language.BG, "План за 2015 г.", List.of(events)).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
