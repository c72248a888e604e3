package org.megdan.platform.identity.tokens;

import java.util.UUID;

/** A token that holds now, and whose it is. */
public record KnownToken(UUID id, UUID account, String name, TokenScope scope) {}
