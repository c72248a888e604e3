package org.megdan.platform.identity.accounts;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id, a few at a time: each takes 16 MB. A check costs the same whether there is a password to compare with or not, so
 * that time tells nobody which addresses are known.
 */
@Component
public class Passwords {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 200;

    private final Argon2PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore room = new Semaphore(4);
    private final String nobodys = encoded("nobody's");

    public boolean match(String typed, @Nullable String known) {
        room.acquireUninterruptibly();
        try {
            boolean equal = encoder.matches(typed, known == null ? nobodys : known);
            return equal && known != null;
        } finally {
            room.release();
        }
    }

    String encoded(String password) {
        room.acquireUninterruptibly();
        try {
            return java.util.Objects.requireNonNull(encoder.encode(password));
        } finally {
            room.release();
        }
    }
}
