package org.megdan.desk.team.cards;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ContactPoint;

/** A contact point as typed. */
public record ContactForm(
        @NotNull(message = "team.contact.kind.empty") ContactPoint.@Nullable Kind contactKind,

        @NotBlank(message = "team.contact.empty")
        @Size(max = 300, message = "team.contact.long")
        @Pattern(regexp = "\\P{Cntrl}*", message = "team.contact.wrong")
        String value,

        @Size(max = 200, message = "team.contact.long") @Nullable
        String purpose,

        @Nullable Boolean open) {

    @AssertTrue(message = "team.contact.wrong")
    public boolean isValueRight() {
        return contactKind == null
                || value == null
                || switch (contactKind) {
                    case EMAIL -> value.strip().matches("[^@\\s]+@[^@\\s]+");
                    case PHONE -> value.matches("[+0-9 ()/.-]{5,30}");
                    case WEB -> value.strip().matches("https?://\\S+");
                    case ADDRESS -> true;
                };
    }
}
