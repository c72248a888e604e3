package org.megdan.platform.web;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages of every page; Bulgarian comes first and is the default. */
public enum Language {
    BG("bg", "Български", "Мегдан", "d MMMM y 'г.'"),
    EN("en", "English", "Megdan", "d MMMM y");

    /** Where the network lives: days begin and deadlines end by this clock. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Sofia");

    static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final String code;
    private final String ownName;
    private final String product;
    private final Locale locale;
    private final DateTimeFormatter longDate;
    private final DateTimeFormatter dayAndMonth;

    Language(String code, String ownName, String product, String longDatePattern) {
        this.code = code;
        this.ownName = ownName;
        this.product = product;
        this.locale = code.equals("bg") ? Locale.of("bg", "BG") : Locale.UK;
        this.longDate = DateTimeFormatter.ofPattern(longDatePattern, locale);
        this.dayAndMonth = DateTimeFormatter.ofPattern("d MMMM", locale);
    }

    /** The day it is where the network lives; after midnight there it is still yesterday in UTC. */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZONE));
    }

    public String code() {
        return code;
    }

    public String ownName() {
        return ownName;
    }

    /** What this software is called, where no network's name is known. */
    public String product() {
        return product;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == BG ? EN : BG;
    }

    /** Day and hour in {@link #ZONE}. */
    public String moment(Instant instant) {
        var local = instant.atZone(ZONE);
        return date(local.toLocalDate()) + ", " + HOUR.format(local);
    }

    /** „1 април 2014 г.“ or "1 April 2014", never broken over two lines. */
    public String date(LocalDate day) {
        return whole(longDate.format(day));
    }

    /** „1 март – 31 май 2026 г.“; one end alone is that day, none is empty. */
    public String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null || from.equals(to)) {
            var day = from == null ? to : from;
            return day == null ? "" : date(day);
        }
        var begins = from.getYear() == to.getYear() ? dayAndMonth.format(from) : date(from);
        return whole(begins + " –") + " " + date(to);
    }

    private static String whole(String text) {
        return text.replace(' ', '\u00a0');
    }

    /** A number with the language's separators and at most two decimals; no trailing zeros. */
    public String number(BigDecimal value) {
        var format = NumberFormat.getInstance(ULocale.forLocale(locale));
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    /** The language named by the code, Bulgarian when there is none such. */
    public static Language of(@Nullable String code) {
        return "en".equals(code) ? EN : BG;
    }
}
