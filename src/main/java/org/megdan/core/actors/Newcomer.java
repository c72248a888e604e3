package org.megdan.core.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.consents.Way;

/**
 * Somebody whom a file names.
 *
 * @param known the record that they have already, null for a new one
 * @param topics codes of what they work on; whoever is known keeps their own
 * @param agreed what they agreed to; nothing is taken from a file about which they said something themselves
 */
public record Newcomer(
        int line,
        @Nullable UUID known,
        ActorDraft draft,
        List<String> topics,
        List<Reach> contacts,
        @Nullable Bond tie,
        @Nullable Agreed agreed) {

    /** Of whom no more is known. */
    public Newcomer(int line, @Nullable UUID known, ActorDraft draft, List<Reach> contacts, @Nullable Bond tie) {
        this(line, known, draft, List.of(), contacts, tie, null);
    }

    public record Reach(ContactPoint.Kind kind, String value) {}

    /**
     * The tie that they get, unless they hold it already.
     *
     * @param topics codes of what it is about, of a kind that has topics
     */
    public record Bond(
            UUID to,
            String kind,
            String title,
            LocalDate since,
            @Nullable LocalDate until,
            String source,
            List<String> topics) {

        public Bond(UUID to, String kind, String title, LocalDate since, @Nullable LocalDate until, String source) {
            this(to, kind, title, since, until, source, List.of());
        }
    }

    /**
     * A consent with its proof.
     *
     * @param wording the version of the words
     * @param day on which they agreed
     * @param note where the paper lies, who took the call
     */
    public record Agreed(String purpose, UUID wording, Way way, LocalDate day, String note) {}
}
