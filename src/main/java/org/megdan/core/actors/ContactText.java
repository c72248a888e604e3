package org.megdan.core.actors;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Locale;
import java.util.Optional;

/** How a way to reach somebody is kept: one rule for what is typed and for what files bring. */
public final class ContactText {

    private static final int LONGEST = 300;
    private static final int DIGITS_THAT_TELL = 9;
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private ContactText() {}

    /**
     * The text as it is kept, empty for what is nothing of that kind. A telephone number gets its country before it, without
     * one it is Bulgarian; an address in the internet gets its scheme, one of mail small letters.
     */
    public static Optional<String> plain(ContactPoint.Kind kind, String typed) {
        var text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return switch (kind) {
            case EMAIL -> matching(text.toLowerCase(Locale.ROOT), "[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
            case PHONE -> phone(text);
            case WEB ->
                text.matches("(?i)https?://.*")
                        ? matching(text, "(?i)https?://\\S+")
                        : matching(text, "[^\\s:/]+\\.[^\\s:]+").map(bare -> "https://" + bare);
            case ADDRESS -> Optional.of(text);
        };
    }

    /** A number by which one person is told from another, with its country before it: a valid one, of nine digits at least as it is written. */
    public static Optional<String> telling(String phone) {
        try {
            var number = NUMBERS.parse(phone, "BG");
            return phone.chars().filter(Character::isDigit).count() >= DIGITS_THAT_TELL && NUMBERS.isValidNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL))
                    : Optional.empty();
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> matching(String text, String pattern) {
        return text.matches(pattern) ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> phone(String text) {
        try {
            var number = NUMBERS.parse(text, "BG");
            return NUMBERS.isPossibleNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL))
                    : Optional.empty();
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }
}
