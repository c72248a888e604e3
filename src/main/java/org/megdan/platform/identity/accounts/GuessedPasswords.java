package org.megdan.platform.identity.accounts;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Passwords that are tried first: those in common use with their usual disguises, those made of the owner's own address, and
 * those of a file of leaks where there is one. Nothing is asked of anybody outside.
 */
@Component
public class GuessedPasswords {

    private static final Logger LOG = LoggerFactory.getLogger(GuessedPasswords.class);

    /** So many guesses are made in an hour where a database was stolen, Argon2id or not. */
    private static final double GUESSES = 1e6;

    /** What follows can only make a password stronger, and takes long to estimate. */
    private static final int LOOKED_AT = 60;

    /** The list knows English; these it lacks. */
    private static final List<String> WORDS =
            List.of("парола", "мегдан", "megdan", "българия", "bulgaria", "обичамте", "йцукен", "явертъ", "чшертъ");

    private final Zxcvbn estimate = new Zxcvbn();
    private final @Nullable BreachedPasswords breached;

    GuessedPasswords(@Value("${megdan.breached-passwords:}") String file) {
        this.breached = file.isBlank() ? null : new BreachedPasswords(Path.of(file.strip()));
    }

    public boolean contains(String password, String email) {
        return isEasy(password, email) || isBreached(password);
    }

    private boolean isEasy(String password, String email) {
        var own = List.of(email.strip().split("[^\\p{L}\\p{N}]+"));
        var words = Stream.concat(WORDS.stream(), own.stream())
                .filter(word -> word.length() > 2)
                .toList();
        var looked = password.substring(0, Math.min(password.length(), LOOKED_AT));
        return estimate.measure(looked, words).getGuesses() < GUESSES;
    }

    /** A file that went away must not keep people from changing their password. */
    private boolean isBreached(String password) {
        try {
            return breached != null && breached.contains(password);
        } catch (IOException e) {
            LOG.error("The file of megdan.breached-passwords can't be read: {}", e.getMessage());
            return false;
        }
    }
}
