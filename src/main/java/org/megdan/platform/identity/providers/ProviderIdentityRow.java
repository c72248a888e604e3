package org.megdan.platform.identity.providers;

import java.time.Instant;
import java.util.UUID;

/** Who the owner of an account is at a provider, as they see it. */
public record ProviderIdentityRow(UUID id, String issuer, String label, Instant linkedAt, Instant lastUsed) {}
