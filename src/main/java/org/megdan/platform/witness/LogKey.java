package org.megdan.platform.witness;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.megdan.platform.hashes.Sha256;

/**
 * The Ed25519 key by which one server signs its checkpoints, with the name of its log. Signs notes as C2SP signed-note says: text, empty
 * line, dash, name, and the key's number with the signature in base64.
 */
final class LogKey {

    private static final String ALGORITHM = "Ed25519";
    private static final byte ED25519 = 1;
    private static final int NUMBER = 4;
    private static final int RAW = 32;
    private static final String DASH = "\u2014 ";

    private final String name;
    private final PrivateKey secret;
    private final PublicKey known;

    private LogKey(String name, PrivateKey secret, PublicKey known) {
        this.name = name;
        this.secret = secret;
        this.known = known;
    }

    static LogKey create(String name) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new LogKey(name, pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Three lines: the log's name, the secret and the public half in base64. */
    static LogKey read(String text) throws GeneralSecurityException {
        var lines = text.lines().toList();
        if (lines.size() < 3) {
            throw new GeneralSecurityException("the key of the log has " + lines.size() + " lines");
        }
        var keys = KeyFactory.getInstance(ALGORITHM);
        return new LogKey(
                lines.getFirst(),
                keys.generatePrivate(new PKCS8EncodedKeySpec(bytes(lines.get(1)))),
                keys.generatePublic(new X509EncodedKeySpec(bytes(lines.get(2)))));
    }

    String written() {
        return name + "\n" + base64(secret.getEncoded()) + "\n" + base64(known.getEncoded()) + "\n";
    }

    String name() {
        return name;
    }

    /** For whoever checks signatures: name, number and public key, as C2SP writes them. */
    String verifier() {
        return name + "+" + HexFormat.of().formatHex(number()) + "+" + base64(typed());
    }

    String sign(String text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            var signed = signature.sign();
            var line = ByteBuffer.allocate(NUMBER + signed.length).put(number()).put(signed);
            return text + "\n" + DASH + name + " " + base64(line.array()) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether one of the note's signatures is by this key; those of others, witnesses perhaps, are passed over. */
    boolean hasSigned(String note) {
        int end = note.indexOf("\n\n");
        if (end < 0) {
            return false;
        }
        var text = note.substring(0, end + 1);
        return note.substring(end + 2)
                .lines()
                .filter(line -> line.startsWith(DASH + name + " "))
                .anyMatch(line -> isSignature(text, line.substring(line.lastIndexOf(' ') + 1)));
    }

    private boolean isSignature(String text, String written) {
        try {
            var line = bytes(written);
            if (line.length <= NUMBER || !Arrays.equals(Arrays.copyOf(line, NUMBER), number())) {
                return false;
            }
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(known);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(line, NUMBER, line.length - NUMBER);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private byte[] number() {
        var digest = Sha256.digest();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(digest.digest(typed()), NUMBER);
    }

    private byte[] typed() {
        var encoded = known.getEncoded();
        return ByteBuffer.allocate(1 + RAW)
                .put(ED25519)
                .put(encoded, encoded.length - RAW, RAW)
                .array();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
