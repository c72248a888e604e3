package org.megdan.platform.witness;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.megdan.platform.hashes.Sha256;
import org.megdan.platform.web.PublicAddress;

/**
 * A log of any size without a server around it.
 *
 * @param words what its entries say
 * @param since from which entry on; those before say nothing
 */
record GrownLog(LogKey key, String words, long since) {

    GrownLog(String name) {
        this(LogKey.create(name), "");
    }

    GrownLog(LogKey key, String words) {
        this(key, words, 0);
    }

    /** Under the same key, with another past. */
    GrownLog otherwise() {
        return new GrownLog(key, "otherwise");
    }

    Note signed(long size) {
        return Note.read(key.sign(new Checkpoint(key.name(), size, hash(0, size)).text()));
    }

    List<byte[]> proof(long old, long size) throws IOException {
        return ConsistencyProof.between(old, size, this::hash);
    }

    String request(long old, long size) throws IOException {
        return new AddCheckpoint(old, old <= size ? proof(old, size) : List.of(), signed(size)).written();
    }

    /** As its own folder holds it. */
    void publish(Path data, long size) throws IOException {
        var folder = LogFolder.of(data);
        folder.hold();
        try {
            folder.key(key.written());
            var log = GrowingLog.open(folder, key);
            for (long i = log.size(); i < size; i++) {
                log.append(entry(i));
            }
            log.publish();
        } finally {
            folder.release();
        }
    }

    /** One that knows the logs by these keys. */
    static Witness witness(Path data, Clock clock, String... keys) {
        return new Witness(
                new LogProperties(List.of(), List.of(keys)),
                data,
                true,
                new PublicAddress("https://witness.example.org", 0),
                clock);
    }

    private byte[] hash(long begin, long end) {
        var tree = new MerkleTree((height, hash) -> {});
        for (long i = begin; i < end; i++) {
            tree.add(entry(i));
        }
        return tree.root();
    }

    private byte[] entry(long number) {
        var said = number < since ? "" : words;
        return Sha256.of(said + " " + number);
    }
}
