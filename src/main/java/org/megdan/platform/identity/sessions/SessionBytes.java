package org.megdan.platform.identity.sessions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** What a session holds, as bytes; read back only as classes that belong in a session. */
final class SessionBytes {

    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "maxdepth=30;maxrefs=5000;maxbytes=1000000;java.base/*;org.megdan.**;org.springframework.**;!*");

    private SessionBytes() {}

    static byte[] write(Map<String, Serializable> attributes) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(new HashMap<>(attributes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Empty when a release has changed a class meanwhile: its owner signs in again. */
    @SuppressWarnings("unchecked")
    static Map<String, Serializable> read(byte[] bytes) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(KNOWN);
            return (Map<String, Serializable>) in.readObject();
        } catch (InvalidClassException | ClassNotFoundException e) {
            return new HashMap<>();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
