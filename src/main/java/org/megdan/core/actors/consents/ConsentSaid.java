package org.megdan.core.actors.consents;

import java.util.UUID;

/** Somebody said something about a purpose and that is now the word that counts; told within the transaction that recorded it. */
public record ConsentSaid(UUID person, String purpose, Answer answer) {}
