package org.megdan.testing;

/** Invented people and organisations that tests speak of; nobody of these names is meant. */
public final class Cast {

    /** Runs everything daily. */
    public static final Member COORDINATOR = new Member("Калина Приказкова", "kalina@example.org");

    /** Chairs the board: adopts, decides, answers for it. */
    public static final Member CHAIR = new Member("Огнян Измислов", "ognyan@example.org");

    /** Endorses, votes and reports the year for {@link #READING_ROOM}. */
    public static final Member DELEGATE = new Member("Росица Небивала", "rositsa@example.org");

    /** Comes to help on Saturdays. */
    public static final Member VOLUNTEER = new Member("Бойко Въображаемов", "boyko@example.org");

    /** Reads and asks; signed in, with no ties. */
    public static final Member CITIZEN = new Member("Неда Наужкимова", "neda@example.org");

    /** Receives digests, replies to positions. */
    public static final Member OFFICIAL = new Member("Светлозар Примерджиев", "svetlozar@example.org");

    /** Keeps the machine. */
    public static final Member ADMINISTRATOR = new Member("Яна Съчинена", "yana@example.org");

    public static final String READING_ROOM = "Читалище „Несъществувало 1901“";
    public static final String YOUTH_CLUB = "Младежки клуб „Хвърчило“";
    public static final String NETWORK = "Мрежа „Добро село“";

    /** Long enough for every rule, and the same for everyone. */
    public static final String PASSWORD = "четири-щъркела-на-комина";

    private Cast() {}

    public record Member(String name, String email) {

        public String givenName() {
            return name.substring(0, name.indexOf(' '));
        }

        public String familyName() {
            return name.substring(name.indexOf(' ') + 1);
        }
    }
}
