package org.megdan.core.measures.readings;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.megdan.core.measures.ReadingDraft;
import org.megdan.core.measures.ReadingState;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;

/**
 * A figure on its way to count: draft, submitted, then approved or returned with a reason. Once submitted it is never
 * rewritten; an approved one is replaced by a later reading and stays in the history.
 */
public class Reading {

    private final UUID id;
    private final long version;
    private ReadingDraft what;
    private ReadingState state;

    public Reading(UUID id, ReadingDraft what, ReadingState state, long version) {
        this.id = id;
        this.what = what;
        this.state = state;
        this.version = version;
    }

    public void rewrite(ReadingDraft better) {
        if (!state.isOpen()) {
            throw conflict("measures.refused.not_open");
        }
        this.what = better;
    }

    /** @param partitions the dimensions whose parts must give the whole */
    public void submit(Collection<String> partitions) {
        if (!state.isOpen()) {
            throw conflict("measures.refused.not_open");
        }
        for (var dimension : partitions) {
            checkWhole(parts(dimension));
        }
        state = ReadingState.SUBMITTED;
    }

    public void giveBack(String reason) {
        if (state != ReadingState.SUBMITTED) {
            throw conflict("measures.refused.not_waiting");
        }
        if (reason.isBlank()) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "measures.refused.reason");
        }
        state = ReadingState.RETURNED;
    }

    public void approve() {
        if (state != ReadingState.SUBMITTED) {
            throw conflict("measures.refused.not_waiting");
        }
        state = ReadingState.APPROVED;
    }

    public UUID id() {
        return id;
    }

    public ReadingDraft what() {
        return what;
    }

    public ReadingState state() {
        return state;
    }

    public long version() {
        return version;
    }

    private List<ReadingDraft.Part> parts(String dimension) {
        return what.parts().stream()
                .filter(part -> part.dimension().equals(dimension))
                .toList();
    }

    private void checkWhole(List<ReadingDraft.Part> parts) {
        if (parts.isEmpty()) {
            return;
        }
        var sum = sum(parts, ReadingDraft.Part::amount);
        var whole = sum(parts, part -> part.outOf() == null ? BigDecimal.ZERO : part.outOf());
        var wanted = what.outOf();
        if (sum.compareTo(what.amount()) != 0 || wanted != null && whole.compareTo(wanted) != 0) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "measures.refused.parts", sum, what.amount());
        }
    }

    private static BigDecimal sum(List<ReadingDraft.Part> parts, Function<ReadingDraft.Part, BigDecimal> figure) {
        return parts.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Refusal conflict(String key) {
        return new Refusal(HttpStatus.CONFLICT, key);
    }
}
