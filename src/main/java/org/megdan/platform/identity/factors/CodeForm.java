package org.megdan.platform.identity.factors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A code as it was typed, or where both will do the password. */
public record CodeForm(
        @NotBlank(message = "identity.code.empty") @Size(max = 1000, message = "identity.code.wrong")
        String code) {

    @Override
    public String toString() {
        return "CodeForm";
    }
}
