package org.megdan.platform.privacy;

import java.util.List;

/**
 * What is known of one sort.
 *
 * @param why what it is kept for, and until when
 */
public record KnownPart(String title, String why, List<KnownFact> facts) {

    public boolean isEmpty() {
        return facts.isEmpty();
    }
}
