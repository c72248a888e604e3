package org.megdan.desk.people.consents;

import java.util.List;
import java.util.Map;
import org.megdan.core.actors.consents.Purpose;

/**
 * Everything that people are asked for, with how many agree now.
 *
 * @param isKeyLost whether addresses of people who objected can't be recognised
 */
public record PurposesPage(List<Purpose> purposes, Map<String, Integer> counts, boolean isKeyLost) {

    public int count(Purpose purpose) {
        return counts.getOrDefault(purpose.code(), 0);
    }
}
