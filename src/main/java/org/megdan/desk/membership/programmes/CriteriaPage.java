package org.megdan.desk.membership.programmes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The criteria of every programme that has some, as anyone may read them. */
public record CriteriaPage(List<Part> parts, boolean mayEdit) {

    /** @param criteria null while none are published; shown to whoever may write them */
    public record Part(Programme programme, @Nullable Criteria criteria) {}

    public boolean takesApplications() {
        return parts.stream().anyMatch(part -> part.programme().takesApplications());
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }
}
