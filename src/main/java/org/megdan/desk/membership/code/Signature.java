package org.megdan.desk.membership.code;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;

/**
 * An organisation stands behind one version.
 *
 * @param signer who signed for it; told to the organisation and the office, never to the public
 * @param paper of a signature on paper, whose it is and where it is kept
 */
public record Signature(
        ActorName organisation,
        int number,
        String sha256,
        @Nullable String signer,
        String paper,
        Instant signedAt) {}
