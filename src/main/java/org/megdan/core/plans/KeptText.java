package org.megdan.core.plans;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Text of the document that fitted nowhere; kept so that nothing is lost. */
public record KeptText(
        UUID id,
        String text,
        String reason,
        int position,
        @Nullable Integer sourceFrom,
        @Nullable Integer sourceTo) {

    /** The same in another place. */
    public KeptText at(int place) {
        return new KeptText(id, text, reason, place, sourceFrom, sourceTo);
    }
}
