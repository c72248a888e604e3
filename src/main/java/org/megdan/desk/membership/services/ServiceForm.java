package org.megdan.desk.membership.services;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A service as typed. */
public record ServiceForm(
        @NotBlank(message = "membership.services.name.empty")
        @Size(max = 200, message = "membership.services.long")
        @Pattern(regexp = "\\P{Cntrl}*", message = "membership.services.odd")
        @Nullable
        String name,

        @Size(max = 4000, message = "membership.services.long") @Nullable
        String description,

        @Size(max = 200, message = "membership.services.long")
        @Pattern(regexp = "\\P{Cntrl}*", message = "membership.services.odd")
        @Nullable
        String giver,

        @NotNull(message = "membership.services.unit.empty") @Nullable
        Unit unit,

        @Nullable Boolean open,

        @Pattern(regexp = "|[0-9]{1,4}", message = "membership.services.position.wrong") @Nullable
        String position,

        @Nullable Integer version) {

    static final ServiceForm EMPTY = new ServiceForm("", "", "", Unit.HOURS, true, "", 0);

    static ServiceForm of(Service service) {
        return new ServiceForm(
                service.name(),
                service.description(),
                service.giver(),
                service.unit(),
                service.isOpen(),
                Integer.toString(service.position()),
                service.version());
    }

    int seenVersion() {
        return version == null ? 0 : version;
    }

    /** As kept, and as the log tells it. */
    Map<String, Object> columns() {
        return Map.of(
                "name", plain(name),
                "description", plain(description),
                "giver", plain(giver),
                "unit", Objects.requireNonNull(unit).name(),
                "open", isOpen(),
                "position", plain(position).isEmpty() ? 0 : Integer.parseInt(plain(position)));
    }

    public boolean isOpen() {
        return Boolean.TRUE.equals(open);
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replace("\u0000", "").strip();
    }
}
