package org.megdan.platform.identity.links;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Where to send a link. */
public record LinkForm(
        @NotBlank(message = "identity.email.empty")
        @Size(max = 254, message = "identity.email.wrong")
        @Email(message = "identity.email.wrong")
        String email) {}
