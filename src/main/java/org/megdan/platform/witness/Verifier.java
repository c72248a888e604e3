package org.megdan.platform.witness;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.megdan.platform.hashes.Sha256;

/** The public half of a key with its name and what it is for, as C2SP signed-note writes it: {@code name+number+key}. */
final class Verifier {

    /** Signs the checkpoints of its own log. */
    static final byte OF_A_LOG = 1;
    /** Signs those of others, with the time (C2SP tlog-cosignature). */
    static final byte OF_A_WITNESS = 4;

    static final int NUMBER = 4;

    private static final String ALGORITHM = "Ed25519";
    private static final int RAW = 32;
    /** What X.509 writes before the 32 bytes. */
    private static final byte[] ENCODING = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte kind;
    private final PublicKey key;

    private Verifier(String name, byte kind, PublicKey key) {
        this.name = name;
        this.kind = kind;
        this.key = key;
    }

    static Verifier of(String name, byte kind, PublicKey key) {
        return new Verifier(name, kind, key);
    }

    /** @throws IllegalArgumentException when it is no key of this kind, or the number is not the key's */
    static Verifier read(String written, byte kind) {
        var parts = written.strip().split("\\+", 3);
        if (parts.length < 3 || parts[0].isBlank() || parts[0].contains(" ")) {
            throw new IllegalArgumentException("not name+number+key: " + written);
        }
        var typed = Base64.getDecoder().decode(parts[2]);
        if (typed.length != 1 + RAW || typed[0] != kind) {
            throw new IllegalArgumentException("no Ed25519 key of kind " + kind + ": " + written);
        }
        try {
            var encoded = ByteBuffer.allocate(ENCODING.length + RAW)
                    .put(ENCODING)
                    .put(typed, 1, RAW)
                    .array();
            var read = new Verifier(
                    parts[0], kind, KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
            if (!read.number().equals(parts[1])) {
                throw new IllegalArgumentException("the number is not that of the key: " + written);
            }
            return read;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no Ed25519 key: " + written, e);
        }
    }

    String written() {
        return name + "+" + number() + "+" + Base64.getEncoder().encodeToString(typed());
    }

    String name() {
        return name;
    }

    /** Eight hexadecimal digits. */
    String number() {
        var digest = Sha256.digest();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(typed()), 0, NUMBER);
    }

    /** Whether one of the note's signatures is by this key of a log; those of others are passed over. */
    boolean hasSigned(Note note) {
        return signatures(note).anyMatch(signed -> isBy(note.text(), signed.bytes()));
    }

    /** The newest by this key of a witness. */
    Optional<Cosignature> cosignature(Note note) {
        return signatures(note)
                .filter(signed -> signed.bytes().length > Long.BYTES)
                .flatMap(signed -> cosignature(note.text(), signed).stream())
                .max(Comparator.comparing(Cosignature::at));
    }

    /** What a witness signs; the time is in seconds. */
    static String cosigned(String text, long time) {
        return "cosignature/v1\ntime " + time + "\n" + text;
    }

    private Optional<Cosignature> cosignature(String text, Signed signed) {
        long time = ByteBuffer.wrap(signed.bytes()).getLong();
        return time > 0
                        && time <= Instant.MAX.getEpochSecond()
                        && isBy(
                                cosigned(text, time),
                                Arrays.copyOfRange(signed.bytes(), Long.BYTES, signed.bytes().length))
                ? Optional.of(new Cosignature(signed.line(), Instant.ofEpochSecond(time)))
                : Optional.empty();
    }

    private Stream<Signed> signatures(Note note) {
        return note.lines().stream()
                .filter(line -> line.startsWith(Note.DASH + name + " "))
                .flatMap(line -> signed(line).stream());
    }

    private Optional<Signed> signed(String line) {
        try {
            var bytes = Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1));
            return bytes.length > NUMBER
                            && HexFormat.of().formatHex(bytes, 0, NUMBER).equals(number())
                    ? Optional.of(new Signed(line, Arrays.copyOfRange(bytes, NUMBER, bytes.length)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isBy(String text, byte[] bytes) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(bytes);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private byte[] typed() {
        var encoded = key.getEncoded();
        return ByteBuffer.allocate(1 + RAW)
                .put(kind)
                .put(encoded, encoded.length - RAW, RAW)
                .array();
    }

    /** @param bytes behind the key's number */
    private record Signed(String line, byte[] bytes) {}
}
