package org.megdan.desk.demo;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.megdan.platform.access.Viewer;

/** The invented people of the demonstration and the organisations they belong to; nobody of these names is meant. */
class Cast {

    enum Role {
        COORDINATOR("Калина Приказкова", "kalina@example.org", "щъркел-на-комина-1"),
        CHAIR("Огнян Измислов", "ognyan@example.org", "щъркел-на-комина-2"),
        BOARD_MEMBER("Милка Въображаемова", "milka@example.org", "щъркел-на-комина-3"),
        STAFF("Петко Несъществуващ", "petko@example.org", "щъркел-на-комина-4"),
        DELEGATE("Росица Небивала", "rositsa@example.org", "щъркел-на-комина-5"),
        CITIZEN("Неда Наужкимова", "neda@example.org", "щъркел-на-комина-6"),
        ADMINISTRATOR("Яна Съчинена", "yana@example.org", "щъркел-на-комина-7");

        final String person;
        final String email;
        final String password;

        Role(String person, String email, String password) {
            this.person = person;
            this.email = email;
            this.password = password;
        }
    }

    private final UUID network;
    private final Map<Role, UUID> people = new EnumMap<>(Role.class);

    Cast(UUID network) {
        this.network = network;
    }

    void add(Role role, UUID person) {
        people.put(role, person);
    }

    UUID network() {
        return network;
    }

    UUID person(Role role) {
        return Objects.requireNonNull(people.get(role));
    }

    /** Whoever fills the demonstration, as the log names them: the coordinator, or the chair where a decision is recorded. */
    Viewer acting(Role role, String... rights) {
        return new Viewer(null, person(role), role.person, Set.of(rights));
    }
}
