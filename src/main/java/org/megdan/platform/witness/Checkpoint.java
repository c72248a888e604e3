package org.megdan.platform.witness;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * What a log says of itself at one size (C2SP tlog-checkpoint): three lines, and a signature under them.
 *
 * @param origin the log's name, without spaces
 * @param size of how many entries
 * @param root the 32 bytes of their tree
 */
record Checkpoint(String origin, long size, byte[] root) {

    private static final int LINES = 3;
    private static final int ROOT = 32;

    static Checkpoint of(String origin, MerkleTree tree) {
        return new Checkpoint(origin, tree.size(), tree.root());
    }

    /** What is signed, the last line's end included. */
    String text() {
        return origin + "\n" + size + "\n" + base64() + "\n";
    }

    String base64() {
        return Base64.getEncoder().encodeToString(root);
    }

    /** @throws IllegalArgumentException when the text is no checkpoint */
    static Checkpoint read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < LINES) {
            throw new IllegalArgumentException("no checkpoint: " + lines.size() + " lines");
        }
        var root = Base64.getDecoder().decode(lines.get(2));
        var size = Long.parseLong(lines.get(1));
        if (root.length != ROOT || size < 0) {
            throw new IllegalArgumentException("no checkpoint: size " + size + ", root of " + root.length + " bytes");
        }
        return new Checkpoint(lines.getFirst(), size, root);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checkpoint that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(root);
    }
}
