package org.megdan.platform.identity.factors;

import java.time.Instant;
import java.util.UUID;

/** A second factor as its owner sees it; never its secret. */
public record FactorRow(UUID id, Instant createdAt, int recoveryCodes) {}
