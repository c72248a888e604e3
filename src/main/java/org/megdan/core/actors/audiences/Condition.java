package org.megdan.core.actors.audiences;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that is true of somebody, or not. There are no others than these. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Condition.Tied.class, name = "tied"),
    @JsonSubTypes.Type(value = Condition.WorksOn.class, name = "works-on"),
    @JsonSubTypes.Type(value = Condition.From.class, name = "from"),
    @JsonSubTypes.Type(value = Condition.Agreed.class, name = "agreed")
})
public sealed interface Condition {

    /** At the other end of a tie. */
    enum Whom {
        NETWORK,
        /** Any organisation that is a member of the network on that day. */
        MEMBER,
        /** A named one. */
        ORGANISATION,
        ANYONE
    }

    /**
     * Holds such a tie.
     *
     * @param kind null for any kind
     * @param organisation given for {@link Whom#ORGANISATION} alone
     * @param topic of the tie where the other end is one, of the organisation where it is one of many; null for any
     * @param municipality of the organisation, for {@link Whom#MEMBER} and {@link Whom#ANYONE}; null for any
     * @param on the day on which the tie held, null for today
     */
    record Tied(
            @Nullable String kind,
            Whom whom,
            @Nullable UUID organisation,
            @Nullable String topic,
            @Nullable String municipality,
            @Nullable LocalDate on)
            implements Condition {

        public Tied {
            if ((whom == Whom.ORGANISATION) != (organisation != null)) {
                throw new IllegalArgumentException("A named organisation is named");
            }
        }

        boolean isAmongMany() {
            return whom == Whom.MEMBER || whom == Whom.ANYONE;
        }
    }

    /** Themselves, or by a tie that holds today. */
    record WorksOn(String topic) implements Condition {}

    record From(String municipality) implements Condition {}

    record Agreed(String purpose) implements Condition {}
}
