package org.megdan.desk.people.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.megdan.core.actors.consents.Way;

/**
 * A consent as a row tells it, with its proof: the day and the manner.
 *
 * @param note where the paper lies, who took the call
 */
record Agreeing(Way way, LocalDate day, String note) {

    private static final Set<String> YES =
            Set.of("да", "yes", "x", "х", "1", "+", "✓", "✔", "съгласен", "съгласна", "agreed", "true");
    private static final Set<String> NO = Set.of("", "не", "no", "0", "-", "–", "false");
    private static final int LONGEST_NOTE = 500;

    static boolean isYes(String typed) {
        var word = typed.toLowerCase(Locale.ROOT).strip();
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new WrongRow("people.intake.why.consent", typed);
        }
        return YES.contains(word);
    }

    /** Empty without a proof: somebody has to be able to show when and how they agreed. */
    static Optional<Agreeing> of(String day, String way, String note, LocalDate today) {
        var manner = way(way);
        if (manner.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        var on = Days.read(day);
        if (on.isAfter(today)) {
            throw new WrongRow("people.intake.why.consent-tomorrow", day);
        }
        return manner.map(
                told -> new Agreeing(told, on, note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note));
    }

    private static Optional<Way> way(String typed) {
        var word = typed.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
        return switch (word) {
            case "" -> Optional.empty();
            case "на хартия", "хартия", "подпис", "декларация", "on paper", "paper" -> Optional.of(Way.PAPER);
            case "формуляр",
                    "във формуляр",
                    "с формуляр",
                    "онлайн",
                    "онлайн формуляр",
                    "form",
                    "by a form",
                    "online",
                    "online form" -> Optional.of(Way.FORM);
            case "по телефона", "телефон", "обаждане", "by phone", "phone", "by telephone" -> Optional.of(Way.PHONE);
            case "с писмо",
                    "писмо",
                    "имейл",
                    "по имейл",
                    "мейл",
                    "by letter",
                    "letter",
                    "email",
                    "e mail",
                    "by email" -> Optional.of(Way.LETTER);
            default -> throw new WrongRow("people.intake.why.consent-way", typed);
        };
    }
}
