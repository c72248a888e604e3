package org.megdan.platform.witness;

/**
 * The last checkpoint of ours that a witness signed.
 *
 * @param note with our signature and the witness'
 */
record Cosigned(Note note, Checkpoint checkpoint, Cosignature cosignature) {}
