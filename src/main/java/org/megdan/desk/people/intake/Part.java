package org.megdan.desk.people.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a column holds, and how people call such columns in either language. */
public enum Part {
    NONE(),
    NAME("име и фамилия", "имена", "три имена", "трите имена", "лице", "full name", "name", "наименование", "name of"),
    GIVEN("име", "собствено име", "лично име", "first name", "given name", "forename"),
    MIDDLE("презиме", "бащино име", "middle name", "patronymic"),
    FAMILY("фамилия", "фамилно име", "last name", "surname", "family name"),
    ORGANISATION(
            "организация",
            "сдружение",
            "нпо",
            "институция",
            "община",
            "ведомство",
            "месторабота",
            "organisation",
            "organization",
            "employer",
            "institution",
            "company",
            "ngo"),
    LEGAL_FORM("правна форма", "вид организация", "legal form", "type of organisation", "type of organization"),
    REGISTRY_NO("в регистър", "номер в регистър", "регистров номер", "рег", "registry", "registry no", "register no"),
    TOPICS("области на работа", "област на работа", "теми", "тема", "areas of work", "area of work", "topics", "topic"),
    EIK("еик", "булстат", "еик булстат", "eik", "uic", "bulstat", "company number", "registration number"),
    PHONE("телефон", "тел", "мобилен", "мобилен телефон", "gsm", "гсм", "phone", "telephone", "mobile"),
    EMAIL("имейл", "мейл", "емайл", "електронна поща", "е поща", "email", "e mail", "mail"),
    WEB("сайт", "уебсайт", "уеб адрес", "интернет страница", "website", "web", "site", "url"),
    TITLE("длъжност", "позиция", "роля", "функция", "position", "job title", "title", "role", "post"),
    SINCE(
            "от дата",
            "от",
            "дата",
            "от кога",
            "член от",
            "начало",
            "считано от",
            "since",
            "from",
            "start",
            "start date"),
    UNTIL("до дата", "до", "край", "until", "to", "end", "end date"),
    PLACE("населено място", "град", "село", "град село", "местоживеене", "town", "city", "place", "settlement"),
    ADDRESS("адрес", "адрес за кореспонденция", "address", "postal address"),
    NOTE("бележка", "бележки", "забележка", "коментар", "note", "notes", "comment"),
    /** What somebody says of themselves; of an organisation that is a member it is public. */
    ABOUT("описание", "представяне", "description", "about"),
    SOURCE("източник", "основание", "откъде се знае", "решение", "протокол", "source", "decision"),
    CONSENT("съгласие", "съгласен", "съгласна", "съгласен съгласна", "consent", "agreed"),
    CONSENT_DAY("дата на съгласието", "дата на съгласие", "съгласие дата", "date of consent", "consent date"),
    CONSENT_WAY(
            "как е дадено съгласието",
            "начин на съгласие",
            "начин на съгласието",
            "how consent was given",
            "consent manner"),
    CONSENT_NOTE("къде е съгласието", "доказателство за съгласието", "where the consent is", "proof of consent");

    private static final int LONGEST_HEAD = 60;

    /** Whatever else such a head says, it speaks of a birth, which is neither when nor where somebody is tied. */
    private static final List<String> OF_BIRTH = List.of("раждане", "рожден", "роден", "birth", "born");

    private final List<String> heads;

    Part(String... heads) {
        this.heads = List.of(heads);
    }

    public String key() {
        return "people.intake.part." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many different meanings are among the heads. */
    static int known(List<String> heads) {
        return (int) heads.stream()
                .filter(head -> head.length() <= LONGEST_HEAD)
                .map(Part::of)
                .filter(part -> part != NONE)
                .distinct()
                .count();
    }

    /** The meaning whose usual head is nearest: the same words first, then the longest that begins or ends it. */
    static Part of(String head) {
        var plain = head.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        if (OF_BIRTH.stream().anyMatch(plain::contains)) {
            return NONE;
        }
        return Arrays.stream(values())
                .filter(part -> part.heads.contains(plain))
                .findFirst()
                .orElseGet(() -> beginning(plain));
    }

    private static Part beginning(String plain) {
        var best = NONE;
        int longest = 2;
        for (var part : values()) {
            for (var head : part.heads) {
                if (head.length() > longest && (plain.startsWith(head + " ") || plain.endsWith(" " + head))) {
                    best = part;
                    longest = head.length();
                }
            }
        }
        return best;
    }
}
