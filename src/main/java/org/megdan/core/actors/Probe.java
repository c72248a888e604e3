package org.megdan.core.actors;

import java.util.List;

/**
 * What is known of somebody who may have a record already.
 *
 * @param emails in any letters
 * @param phones digits with the country before them
 */
public record Probe(int line, ActorKind kind, String name, String eik, List<String> emails, List<String> phones) {

    public Probe {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
    }
}
