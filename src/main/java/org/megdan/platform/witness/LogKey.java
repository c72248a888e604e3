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
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * An Ed25519 key of one server with its name: the one by which it signs its own checkpoints, or the one by which it is a witness of
 * others. Signs notes as C2SP signed-note says: text, empty line, dash, name, and the key's number with the signature in base64.
 */
final class LogKey {

    private static final String ALGORITHM = "Ed25519";

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

    /** Three lines: the name, the secret and the public half in base64. */
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

    /** For whoever checks the signatures of this log. */
    Verifier verifier() {
        return Verifier.of(name, Verifier.OF_A_LOG, known);
    }

    /** For whoever checks what this server says of the logs of others. */
    Verifier witness() {
        return Verifier.of(name, Verifier.OF_A_WITNESS, known);
    }

    String sign(String text) {
        return new Note(text, List.of(line(verifier(), signature(text)))).written();
    }

    /** The line that stands under the checkpoint of another log (C2SP tlog-cosignature). */
    String cosign(String text, Instant at) {
        long time = at.getEpochSecond();
        var signature = signature(Verifier.cosigned(text, time));
        return line(
                witness(),
                ByteBuffer.allocate(Long.BYTES + signature.length)
                        .putLong(time)
                        .put(signature)
                        .array());
    }

    private byte[] signature(String text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(Verifier verifier, byte[] signature) {
        var numbered = ByteBuffer.allocate(Verifier.NUMBER + signature.length)
                .put(HexFormat.of().parseHex(verifier.number()))
                .put(signature);
        return Note.DASH + verifier.name() + " " + base64(numbered.array());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
