package org.megdan.core.actors;

/**
 * What is known of somebody who may have a record already.
 *
 * @param email in any letters, empty for none
 * @param phone digits with the country before them, empty for none
 */
public record Probe(int line, ActorKind kind, String name, String eik, String email, String phone) {}
