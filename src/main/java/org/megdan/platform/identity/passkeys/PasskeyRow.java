package org.megdan.platform.identity.passkeys;

import java.time.Instant;

/** A passkey as its owner sees it. */
public record PasskeyRow(String credentialId, String label, Instant createdAt, Instant lastUsed) {}
