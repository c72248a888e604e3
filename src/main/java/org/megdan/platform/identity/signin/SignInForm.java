package org.megdan.platform.identity.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Address and password as they were typed; spaces around a password belong to it. */
public record SignInForm(
        @NotBlank(message = "identity.email.empty") @Size(max = 254, message = "identity.email.wrong")
        String email,

        @NotBlank(message = "identity.password.empty") @Size(max = 1000, message = "identity.password.too-long")
        String password) {

    @Override
    public String toString() {
        return "SignInForm";
    }
}
