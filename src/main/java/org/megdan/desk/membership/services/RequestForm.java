package org.megdan.desk.membership.services;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.Day;

/**
 * What a delegate asks for, as typed.
 *
 * @param member for which of the organisations that the delegate speaks for
 */
public record RequestForm(
        @NotNull(message = "membership.services.member.empty") @Nullable
        UUID member,

        @NotBlank(message = "membership.services.purpose.empty")
        @Size(max = 2000, message = "membership.services.long")
        @Nullable
        String purpose,

        @Nullable String wishedFor) {

    static RequestForm empty(@Nullable UUID member) {
        return new RequestForm(member, "", "");
    }

    @AssertTrue(message = "membership.services.day.wrong")
    public boolean isWishedForRight() {
        return Day.isRight(wishedFor);
    }
}
