package org.megdan.platform.identity.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.identity.accounts.Passwords;

/** A new password, and the present one where there is one. */
public record PasswordForm(
        @Nullable @Size(max = 1000, message = "identity.password.too-long")
        String present,

        @NotNull(message = "identity.password.empty")
        @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST, message = "identity.password.length")
        String password) {

    @Override
    public String toString() {
        return "PasswordForm";
    }
}
