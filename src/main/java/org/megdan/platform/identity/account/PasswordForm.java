package org.megdan.platform.identity.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.identity.accounts.Passwords;

/** A new password, and the present one where there is one; a code where there is a second factor and no password yet. */
public record PasswordForm(
        @Nullable @Size(max = 1000, message = "identity.password.too-long")
        String present,

        @Nullable @Size(max = 1000, message = "identity.code.wrong")
        String code,

        @NotNull(message = "identity.password.empty")
        @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST, message = "identity.password.length")
        String password) {

    @Override
    public String toString() {
        return "PasswordForm";
    }
}
