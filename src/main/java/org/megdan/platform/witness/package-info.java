/**
 * Owns the proof that the log of acts is whole: each entry's commitment in a Merkle tree whose tiles and signed checkpoints lie
 * outside the database, so that not even the database's superuser changes, removes or moves an entry unseen (docs/adr/0018), and what
 * servers sign of each other's logs (docs/adr/0026). Holds no entry itself.
 *
 * <p>{@code KeepLog} signs what is new, {@code LogCheck} compares it with the database. {@code AskWitnesses} shows it to others, whose
 * answers are {@code Cosignatures}; {@code WitnessCheck} compares with those. {@code Witness} is what others ask of this server.
 */
@ApplicationModule(
        id = "platform.witness",
        displayName = "platform · witness",
        allowedDependencies = {
            "platform.access",
            "platform.audit",
            "platform.database",
            "platform.hashes",
            "platform.web"
        })
@NullMarked
package org.megdan.platform.witness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
