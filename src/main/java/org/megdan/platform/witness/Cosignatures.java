package org.megdan.platform.witness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.megdan.platform.database.WholeFiles;

/** What our witnesses have said, in {@code data/log/witnesses}: of each the last checkpoint that it signed, or that it refuses. */
final class Cosignatures {

    private static final String REFUSAL = ".refusal";

    private final WholeFiles files;

    Cosignatures(Path data) {
        this.files = new WholeFiles(data.resolve("log").resolve("witnesses"));
    }

    /** Empty when there is none, or none that is truly the witness'. */
    Optional<Cosigned> last(NamedWitness witness) throws IOException {
        return files.text(witness.verifier().number()).flatMap(written -> read(written, witness));
    }

    private static Optional<Cosigned> read(String written, NamedWitness witness) {
        try {
            var note = Note.read(written);
            var checkpoint = Checkpoint.read(note.text());
            return witness.verifier().cosignature(note).map(cosignature -> new Cosigned(note, checkpoint, cosignature));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    void keep(NamedWitness witness, Note note) throws IOException {
        files.write(witness.verifier().number(), note.written());
        Files.deleteIfExists(files.folder().resolve(witness.verifier().number() + REFUSAL));
    }

    /** Empty since the witness last signed. */
    Optional<WitnessRefusal> refusal(NamedWitness witness) throws IOException {
        return files.text(witness.verifier().number() + REFUSAL).flatMap(WitnessRefusal::read);
    }

    /** The first time counts for as long as the reason stays the same. */
    void refuse(NamedWitness witness, WitnessRefusal.Why why, long size, Instant now) throws IOException {
        var known = refusal(witness);
        if (known.isEmpty() || known.get().why() != why) {
            files.write(witness.verifier().number() + REFUSAL, new WitnessRefusal(why, size, now).written());
        }
    }

    /** Our checkpoint, with the signatures of those who have signed this very one. */
    String under(String checkpoint, List<NamedWitness> witnesses) throws IOException {
        var note = Note.read(checkpoint);
        for (var witness : witnesses) {
            var last = last(witness);
            if (last.isPresent() && last.get().note().text().equals(note.text())) {
                note = note.and(List.of(last.get().cosignature().line()));
            }
        }
        return note.written();
    }
}
