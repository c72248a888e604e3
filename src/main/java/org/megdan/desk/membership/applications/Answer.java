package org.megdan.desk.membership.applications;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.programmes.Criterion;

/** What an applicant brings to one criterion; the file with its name, null for none. */
public record Answer(
        UUID criterion,
        String words,
        String link,
        @Nullable UUID file,
        @Nullable String fileName) {

    static Answer empty(UUID criterion) {
        return new Answer(criterion, "", "", null, null);
    }

    public boolean isEmpty() {
        return words.isBlank() && link.isBlank() && file == null;
    }

    boolean suffices(Criterion.Evidence needed) {
        return switch (needed) {
            case NONE -> true;
            case ANY -> !isEmpty();
            case FILE -> file != null;
        };
    }
}
