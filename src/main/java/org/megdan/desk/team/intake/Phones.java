package org.megdan.desk.team.intake;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Arrays;
import java.util.List;

/** Telephone numbers in one form; without a country in front they are Bulgarian. */
final class Phones {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private Phones() {}

    /** Several may stand in one cell. */
    static List<String> in(String cell) {
        return Arrays.stream(cell.split("[,;\\n]|\\s/\\s"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(Phones::plain)
                .distinct()
                .toList();
    }

    /** As the look-up for duplicates compares them: digits with the country before them. */
    static String key(String phone) {
        return phone.replaceAll("\\D", "");
    }

    private static String plain(String typed) {
        try {
            var number = NUMBERS.parse(typed, "BG");
            if (!NUMBERS.isPossibleNumber(number)) {
                throw new WrongRow("team.intake.why.phone", typed);
            }
            return NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException unreadable) {
            // a spreadsheet that took the number for a figure lost its first zero, which the parser has put back
            throw new WrongRow("team.intake.why.phone", typed);
        }
    }
}
