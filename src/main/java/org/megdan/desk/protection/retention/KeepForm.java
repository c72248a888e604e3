package org.megdan.desk.protection.retention;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Until when somebody is kept longer, and why. */
public record KeepForm(
        @NotNull(message = "protection.keep.until.empty")
        @Future(message = "protection.keep.until.past")
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        @Nullable
        LocalDate until,

        @NotBlank(message = "protection.keep.reason.empty") @Size(max = 500, message = "protection.keep.reason.long")
        String reason) {

    private static final int LAST_YEAR = 2200;

    /** No calendar of the database goes on for ever. */
    @AssertTrue(message = "protection.keep.until.far")
    public boolean isUntilNear() {
        return until == null || until.getYear() <= LAST_YEAR;
    }
}
