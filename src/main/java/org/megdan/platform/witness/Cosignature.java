package org.megdan.platform.witness;

import java.time.Instant;

/**
 * What a witness says of a checkpoint: that it is the newest it knows, and grew out of all those before.
 *
 * @param line as it stands under the checkpoint
 */
record Cosignature(String line, Instant at) {}
