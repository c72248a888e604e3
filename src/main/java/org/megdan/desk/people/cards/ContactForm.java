package org.megdan.desk.people.cards;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.ContactText;

/** A contact point as typed. */
public record ContactForm(
        @NotNull(message = "people.contact.kind.empty") ContactPoint.@Nullable Kind contactKind,

        @NotBlank(message = "people.contact.empty")
        @Size(max = 300, message = "people.contact.long")
        @Pattern(regexp = "\\P{Cntrl}*", message = "people.contact.wrong")
        String value,

        @Size(max = 200, message = "people.contact.long") @Nullable
        String purpose,

        @Nullable Boolean open) {

    Map<String, String> typed() {
        return Map.of(
                "contactKind", contactKind == null ? "" : contactKind.name(),
                "value", Objects.requireNonNullElse(value, ""),
                "purpose", Objects.requireNonNullElse(purpose, ""),
                "open", Boolean.toString(Boolean.TRUE.equals(open)));
    }

    @AssertTrue(message = "people.contact.wrong")
    public boolean isValueRight() {
        return contactKind == null
                || value == null
                || value.isBlank()
                || ContactText.plain(contactKind, value).isPresent();
    }
}
