package org.megdan.platform.identity.tokens;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What somebody says of a new token. */
public record TokenForm(
        @NotBlank(message = "identity.token.name.empty")
        @Size(max = 100, message = "identity.token.name.long")
        @Pattern(regexp = "\\P{Cntrl}*", message = "identity.token.name.odd")
        @Nullable
        String name,

        @NotNull(message = "identity.token.choose")
        @Pattern(regexp = "READ|ACT", message = "identity.token.choose")
        @Nullable
        String scope,

        @NotNull(message = "identity.token.choose")
        @Pattern(regexp = "30|90|365", message = "identity.token.choose")
        @Nullable
        String days) {

    static final TokenForm EMPTY = new TokenForm("", "READ", "90");

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    TokenScope chosenScope() {
        return TokenScope.valueOf(typed(scope));
    }

    Duration lasts() {
        return Duration.ofDays(Long.parseLong(typed(days)));
    }
}
