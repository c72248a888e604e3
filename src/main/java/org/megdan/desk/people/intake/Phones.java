package org.megdan.desk.people.intake;

import java.util.Arrays;
import java.util.List;
import org.megdan.core.actors.ContactPoint.Kind;
import org.megdan.core.actors.ContactText;

/** Telephone numbers in one form; without a country in front they are Bulgarian. */
final class Phones {

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
        return ContactText.plain(Kind.PHONE, typed).orElseThrow(() -> new WrongRow("people.intake.why.phone", typed));
    }
}
