package org.megdan.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.megdan.platform.hashes.Sha256;

/** Bytes on their way in: counted, hashed and written to the disk in one pass. */
record Incoming(InputStream bytes, long limit) {

    private static final int PIECE = 64 * 1024;

    FileStore.Kept writeTo(Path file) throws IOException {
        var digest = Sha256.digest();
        var size = 0L;
        var head = new byte[0];
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (var piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
                size += piece.length;
                if (size > limit) {
                    throw new FileTooLarge(limit);
                }
                if (head.length == 0) {
                    head = Arrays.copyOf(piece, Math.min(piece.length, FileType.HEAD));
                }
                digest.update(piece);
                write(channel, ByteBuffer.wrap(piece));
            }
            channel.force(true);
        }
        return new FileStore.Kept(ContentHash.of(digest), size, head);
    }

    private static void write(FileChannel channel, ByteBuffer piece) throws IOException {
        while (piece.hasRemaining()) {
            channel.write(piece);
        }
    }
}
