package org.megdan.desk.team.meetings;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.team.Typed;

/** A meeting as typed. */
public record MeetingForm(
        @NotBlank(message = "team.meetings.title.empty") @Size(max = 200, message = "team.functions.long")
        String title,

        @NotNull(message = "team.meetings.held-on.empty") @Nullable
        LocalDate heldOn,

        @Size(max = 20_000, message = "team.functions.long") @Nullable
        String notes,

        @Nullable Integer version) {

    /** What can’t be seen is no title: it is judged as it will be kept. */
    public MeetingForm {
        title = Typed.line(title);
    }

    static MeetingForm of(Meeting meeting) {
        return new MeetingForm(meeting.title(), meeting.heldOn(), meeting.notes(), meeting.version());
    }

    @AssertTrue(message = "team.day.year")
    public boolean isHeldOnPossible() {
        return heldOn == null || heldOn.getYear() >= 1990 && heldOn.getYear() <= 2200;
    }

    int seen() {
        return version == null ? 0 : version;
    }
}
