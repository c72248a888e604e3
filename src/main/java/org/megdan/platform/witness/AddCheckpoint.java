package org.megdan.platform.witness;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a log asks of a witness (C2SP tlog-witness): to sign a checkpoint that grew out of the one it signed last.
 *
 * @param old size of the one it signed last, 0 for none
 * @param proof that the new one grew out of it
 */
record AddCheckpoint(long old, List<byte[]> proof, Note note) {

    private static final int LONGEST_PROOF = 63;
    private static final int HASH = 32;
    private static final String OLD = "old ";

    String written() {
        return OLD + old + "\n"
                + proof.stream()
                        .map(hash -> Base64.getEncoder().encodeToString(hash) + "\n")
                        .collect(Collectors.joining())
                + "\n" + note.written();
    }

    /** @throws IllegalArgumentException when it is not written as it should be */
    static AddCheckpoint read(String written) {
        int end = written.indexOf("\n\n");
        if (end < 0 || !written.endsWith("\n")) {
            throw new IllegalArgumentException("no empty line before the checkpoint");
        }
        var lines = written.substring(0, end).split("\n", -1);
        if (lines.length > 1 + LONGEST_PROOF || !lines[0].matches(OLD + "(0|[1-9][0-9]{0,18})")) {
            throw new IllegalArgumentException("no size of the older checkpoint, or too long a proof");
        }
        return new AddCheckpoint(
                Long.parseLong(lines[0].substring(OLD.length())),
                List.of(lines).subList(1, lines.length).stream()
                        .map(AddCheckpoint::hash)
                        .toList(),
                Note.read(written.substring(end + 2)));
    }

    private static byte[] hash(String line) {
        var hash = Base64.getDecoder().decode(line);
        if (hash.length != HASH) {
            throw new IllegalArgumentException("a hash of " + hash.length + " bytes");
        }
        return hash;
    }

    /**
     * The checkpoint in the note; what else stands in it is signed along.
     *
     * @throws IllegalArgumentException when it is none, or written otherwise than everybody writes it
     */
    Checkpoint checkpoint() {
        var checkpoint = Checkpoint.read(note.text());
        if (!note.text().startsWith(checkpoint.text())) {
            throw new IllegalArgumentException("a checkpoint in other words");
        }
        return checkpoint;
    }
}
