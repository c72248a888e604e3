package org.megdan.desk.site.firstrun;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a new server must know: the code of its owner, the network, the first coordinator. */
public record FirstRunForm(
        @Nullable String code,

        @NotBlank(message = "site.first-run.network.empty")
        @Size(max = 200, message = "site.first-run.long")
        @Pattern(regexp = "\\P{Cntrl}*", message = "site.first-run.odd")
        String network,

        @NotBlank(message = "site.first-run.name.empty")
        @Size(max = 200, message = "site.first-run.long")
        @Pattern(regexp = "\\P{Cntrl}*", message = "site.first-run.odd")
        String name,

        @NotBlank(message = "site.first-run.email.wrong")
        @Size(max = 254, message = "site.first-run.email.wrong")
        @Email(message = "site.first-run.email.wrong")
        String email,

        @NotNull(message = "site.first-run.password.length")
        @Size(min = 10, max = 200, message = "site.first-run.password.length")
        String password) {

    @Override
    public String toString() {
        return "FirstRunForm";
    }
}
