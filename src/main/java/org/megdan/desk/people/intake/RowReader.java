package org.megdan.desk.people.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ContactPoint.Kind;
import org.megdan.core.actors.ContactText;
import org.megdan.core.actors.Eik;
import org.megdan.core.actors.LegalForm;
import org.megdan.platform.web.PlainLine;

/** Makes of the cells of a row what would be recorded, or says what is wrong with it. */
class RowReader {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_REACH = 300;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SOURCE = 500;
    private static final int LONGEST_REGISTRY_NO = 60;

    private final Settings settings;
    private final Words words;
    private final LocalDate today;

    RowReader(Settings settings, Words words, LocalDate today) {
        this.settings = settings;
        this.words = words;
        this.today = today;
    }

    Person read(List<String> cells) {
        var notes = new ArrayList<String>();
        var web = fits(cell(cells, Part.WEB), LONGEST_REACH);
        var town = fits(line(cells, Part.PLACE), LONGEST_REACH);
        var place = words.place(town);
        var address = fits(line(cells, Part.ADDRESS), LONGEST_REACH);
        if (!town.isEmpty() && place.isEmpty()) {
            notes.add("people.intake.note.place");
        }
        return new Person(
                name(cells),
                eik(cells),
                legalForm(cells),
                settings.kind() == ActorKind.PERSON ? "" : fits(line(cells, Part.REGISTRY_NO), LONGEST_REGISTRY_NO),
                emails(cells),
                all(cells, Part.PHONE)
                        .flatMap(cell -> Phones.in(cell).stream())
                        .distinct()
                        .toList(),
                web.isEmpty() ? "" : reach(Kind.WEB, web, "people.intake.why.web"),
                // what is no settlement that is known here is not lost
                place.isPresent() || town.isEmpty()
                        ? address
                        : fits((town + ", " + address).replaceFirst(", $", ""), LONGEST_REACH),
                town,
                place.orElse(null),
                topics(cells),
                Stream.concat(all(cells, Part.ABOUT), all(cells, Part.NOTE)).collect(Collectors.joining("\n")),
                tied(cells),
                agreed(cells, notes),
                List.copyOf(notes));
    }

    private Person.Tied tied(List<String> cells) {
        var since = cell(cells, Part.SINCE);
        var until = cell(cells, Part.UNTIL);
        var from = since.isEmpty() ? settings.since() : Days.read(since);
        var source = cell(cells, Part.SOURCE);
        return new Person.Tied(
                fits(line(cells, Part.TITLE), LONGEST_TITLE),
                from,
                until.isEmpty() ? null : end(from, until),
                fits(source.isEmpty() ? settings.source() : source, LONGEST_SOURCE),
                settings.to());
    }

    private @Nullable LegalForm legalForm(List<String> cells) {
        var typed = line(cells, Part.LEGAL_FORM);
        return typed.isEmpty() || settings.kind() == ActorKind.PERSON
                ? null
                : words.form(typed).orElseThrow(() -> new WrongRow("people.intake.why.legal-form", typed));
    }

    private List<String> topics(List<String> cells) {
        return all(cells, Part.TOPICS)
                .flatMap(cell -> Arrays.stream(cell.split("[,;\\n]")))
                .map(String::strip)
                .filter(topic -> !topic.isEmpty())
                .map(topic -> words.topic(topic).orElseThrow(() -> new WrongRow("people.intake.why.topic", topic)))
                .distinct()
                .toList();
    }

    private @Nullable Agreeing agreed(List<String> cells, List<String> notes) {
        if (settings.consent().isEmpty()
                || settings.kind() != ActorKind.PERSON
                || !Agreeing.isYes(cell(cells, Part.CONSENT))) {
            return null;
        }
        var told = Agreeing.of(
                cell(cells, Part.CONSENT_DAY), cell(cells, Part.CONSENT_WAY), line(cells, Part.CONSENT_NOTE), today);
        if (told.isEmpty()) {
            notes.add("people.intake.note.consent");
        }
        return told.orElse(null);
    }

    /** The organisation that a column names. */
    String organisation(List<String> cells) {
        return line(cells, Part.ORGANISATION);
    }

    private String name(List<String> cells) {
        var whole = cell(cells, Part.NAME);
        var name = whole.isEmpty()
                ? Stream.of(Part.GIVEN, Part.MIDDLE, Part.FAMILY)
                        .map(part -> cell(cells, part))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                : whole;
        name = name.replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            throw new WrongRow("people.intake.why.no-name");
        }
        if (name.length() > LONGEST_NAME
                || name.codePoints().noneMatch(Character::isLetter)
                || !name.matches(PlainLine.SIGNS)) {
            throw new WrongRow("people.intake.why.name");
        }
        return name;
    }

    // of a person the column tells the number of where they work, which is not theirs
    private String eik(List<String> cells) {
        if (settings.kind() == ActorKind.PERSON) {
            return "";
        }
        var eik = cell(cells, Part.EIK).replaceAll("\\s", "").replaceFirst("^(BG|БГ)", "");
        if (!eik.isEmpty() && !Eik.isValid(eik)) {
            throw new WrongRow("people.intake.why.eik", eik);
        }
        return eik;
    }

    private List<String> emails(List<String> cells) {
        return all(cells, Part.EMAIL)
                .flatMap(cell -> Arrays.stream(cell.split("[,;\\s]+")))
                .filter(one -> !one.isEmpty())
                .map(one -> reach(Kind.EMAIL, one, "people.intake.why.email"))
                .distinct()
                .toList();
    }

    private static String reach(Kind kind, String typed, String why) {
        return ContactText.plain(kind, typed).orElseThrow(() -> new WrongRow(why, typed));
    }

    private static LocalDate end(LocalDate from, String typed) {
        var until = Days.read(typed);
        if (until.isBefore(from)) {
            throw new WrongRow("people.intake.why.order", typed);
        }
        return until;
    }

    private static String fits(String text, int longest) {
        if (text.length() > longest) {
            throw new WrongRow("people.intake.why.long", text.substring(0, 40) + "…");
        }
        return text;
    }

    private String line(List<String> cells, Part part) {
        return cell(cells, part).replace('\n', ' ');
    }

    private String cell(List<String> cells, Part part) {
        return all(cells, part).findFirst().orElse("");
    }

    private Stream<String> all(List<String> cells, Part part) {
        var found = new ArrayList<String>();
        for (int i = 0; i < Math.min(cells.size(), settings.columns().size()); i++) {
            if (settings.columns().get(i) == part && !cells.get(i).isBlank()) {
                found.add(cells.get(i).strip());
            }
        }
        return found.stream();
    }
}
