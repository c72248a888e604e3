package org.megdan.desk.membership.services;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Layout;

/**
 * What a member asked for and what became of it.
 *
 * @param asker whose name is null once the person is erased
 * @param words of the answer
 * @param doneOn when it was given, with how much; null while it is not
 */
public record Request(
        UUID id,
        UUID service,
        String serviceName,
        Unit unit,
        UUID member,
        String memberName,
        @Nullable UUID askedBy,
        @Nullable String asker,
        String purpose,
        @Nullable LocalDate wishedFor,
        Instant askedAt,
        State state,
        @Nullable String words,
        @Nullable Instant answeredAt,
        @Nullable LocalDate doneOn,
        @Nullable BigDecimal quantity,
        @Nullable String note) {

    public enum State {
        WAITING,
        ACCEPTED,
        DECLINED,
        DONE,
        WITHDRAWN;

        public String key() {
            return "membership.services.state." + name().toLowerCase(Locale.ROOT);
        }

        /** A kind of {@code ui.badge}. */
        public String badge() {
            return switch (this) {
                case WAITING -> "waiting";
                case ACCEPTED -> "going";
                case DONE -> "done";
                case DECLINED, WITHDRAWN -> "closed";
            };
        }
    }

    public String path() {
        return "/members/services/requests/" + id;
    }

    public String amount(Layout layout) {
        return quantity == null ? "" : unit.amount(quantity, layout);
    }
}
