package org.megdan.platform.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.assets.Assets;

/**
 * What every page template is handed beside its own page record: the language and its texts, who is looking, the menu, and
 * what the form tokens need. One per request.
 *
 * @param path the address of the page without its query, for the menu's current entry
 * @param query as it was sent, empty for none; both together for the language switch
 * @param isReadOnly there is no room to write, so nothing is, and every page says so
 * @param csrf hidden field of every form that changes something; null on pages that are the same for everyone
 */
public record Layout(
        Language language,
        Messages messages,
        Viewer viewer,
        String network,
        String path,
        String query,
        String base,
        List<MenuEntry> menu,
        List<MenuEntry> deskMenu,
        @Nullable Notice notice,
        @Nullable Csrf csrf,
        Assets assets,
        boolean isReadOnly) {

    /** The page was asked for without a query. */
    public Layout(
            Language language,
            Messages messages,
            Viewer viewer,
            String network,
            String path,
            String base,
            List<MenuEntry> menu,
            List<MenuEntry> deskMenu,
            @Nullable Notice notice,
            @Nullable Csrf csrf,
            Assets assets) {
        this(language, messages, viewer, network, path, "", base, menu, deskMenu, notice, csrf, assets, false);
    }

    /** The address of this very page in another language, with all that was asked of it. */
    public String in(Language other) {
        var rest = LanguageSwitch.without(query);
        return path + "?" + (rest.isEmpty() ? "" : rest + "&") + "lang=" + other.code();
    }

    /** The address of a file under {@code static/assets}, with its content's hash: {@code asset("css/site.css")}. */
    public String asset(String path) {
        return assets.address(path);
    }

    /** The text of a key in the language of the page. */
    public String t(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }

    /** Rights of the viewer wait until they prove a second time who they are; not said where they are doing so. */
    public boolean asksForSecondFactor() {
        return !viewer.withheld().isEmpty() && !path.startsWith("/account/second-factor");
    }

    /** Day, month in words and year; empty for none. */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : language.date(day);
    }

    /** From one day to another, the year said once; empty for none. */
    public String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return language.days(from, to);
    }

    /** The network's name as it stands in large type: a line never begins with its dash. */
    public String brand() {
        return network.replace(" –", "\u00a0–");
    }

    /** Day and hour in the network's time zone. */
    public String moment(Instant instant) {
        return language.moment(instant);
    }

    /** As {@link #moment}, and the day alone where no hour is known. */
    public String when(Instant instant) {
        var local = instant.atZone(Language.ZONE);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT) ? date(local.toLocalDate()) : moment(instant);
    }

    public String number(BigDecimal value) {
        return language.number(value);
    }

    public String number(long value) {
        return language.number(BigDecimal.valueOf(value));
    }

    /** „1 700 €“, „40 лв.“, "40 BGN". */
    public String money(BigDecimal amount, String currency) {
        return number(amount) + "\u00a0" + sign(currency);
    }

    /** How a currency is written after an amount. */
    public String sign(String currency) {
        return switch (currency) {
            case "EUR" -> "€";
            case "BGN" -> language == Language.BG ? "лв." : "BGN";
            default -> currency;
        };
    }

    public boolean isCurrent(MenuEntry entry) {
        return entry.isCurrent();
    }

    /**
     * A place in the menu; the label is a message key.
     *
     * @param room the address around the pages that belong to it: its own, or one above where its neighbours stand beside it
     * @param isCurrent the page stands there; of no page that is missing or hidden, so that both look alike
     */
    public record MenuEntry(String key, String path, String room, int order, boolean isCurrent) {

        public MenuEntry(String key, String path, int order) {
            this(key, path, path, order, false);
        }

        public MenuEntry around(String address) {
            return new MenuEntry(key, path, address, order, isCurrent);
        }

        /** Of two entries around the page the nearer one is current. */
        MenuEntry seenFrom(String page, List<String> all) {
            var isNearest = all.stream()
                    .filter(other -> isAround(other, page))
                    .allMatch(other -> other.length() <= room.length());
            return new MenuEntry(key, path, room, order, isAround(room, page) && isNearest);
        }

        private static boolean isAround(String room, String page) {
            return page.equals(room) || page.startsWith(room + "/");
        }
    }

    /** One sentence about what just happened, shown once at the top of the next page. */
    public record Notice(Kind kind, String text) implements Serializable {
        public enum Kind {
            DONE,
            WARNING,
            ERROR
        }
    }

    /** The form token; asking for its value creates it, so a page without forms costs no session. */
    public record Csrf(String parameter, Supplier<String> value) {
        public String token() {
            return value.get();
        }
    }
}
