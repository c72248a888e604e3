package org.megdan.platform.files.contents;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Bytes that are looked through as if each were a letter, without copying them. */
record Latin(ByteBuffer all) implements CharSequence {

    @Override
    public int length() {
        return all.limit();
    }

    @Override
    public char charAt(int index) {
        return (char) (all.get(index) & 0xFF);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new Latin(all.slice(start, end - start));
    }

    ByteBuffer bytes(int from) {
        return all.slice(from, all.limit() - from);
    }

    @Override
    public String toString() {
        return StandardCharsets.ISO_8859_1.decode(all.duplicate().rewind()).toString();
    }
}
