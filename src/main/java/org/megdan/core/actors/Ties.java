package org.megdan.core.actors;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ties.Acquaintances;
import org.megdan.core.actors.ties.KindRecords;
import org.megdan.core.actors.ties.TieKinds;
import org.megdan.core.actors.ties.TieRecords;
import org.megdan.core.actors.ties.UndoTies;
import org.springframework.stereotype.Component;

/** The dated links between actors. Rights follow them: the acts here grant and take rights. */
@Component
public class Ties {

    private final TieKinds kinds;
    private final KindRecords words;
    private final TieRecords records;
    private final UndoTies undo;
    private final Acquaintances acquaintances;

    Ties(TieKinds kinds, KindRecords words, TieRecords records, UndoTies undo, Acquaintances acquaintances) {
        this.kinds = kinds;
        this.words = words;
        this.records = records;
        this.undo = undo;
        this.acquaintances = acquaintances;
    }

    /** All kinds, in the order in which a form offers them. */
    public List<TieKind> kinds() {
        return kinds.all();
    }

    /** Today by the database, in the network's time zone: the day that decides whether a tie holds. */
    public LocalDate today() {
        return kinds.today();
    }

    /**
     * Refuses a kind that grants rights to whoever may not grant them, one that names a right to whoever has it not or would begin it
     * for themselves, and the same tie twice at one time.
     */
    public UUID begin(TieDraft draft) {
        return records.begin(draft, List.of());
    }

    /**
     * The same with what the tie is about; refused for a kind that has no topics.
     *
     * @param topics codes
     */
    public UUID begin(TieDraft draft, Collection<String> topics) {
        return records.begin(draft, topics);
    }

    /** The same for a desk that keeps the decision by which the tie begins, and that has asked who may decide. */
    public UUID beginDecided(TieDraft draft) {
        return records.beginDecided(draft);
    }

    /** Ends what {@link #beginDecided} begins, for the desk that keeps why. */
    public void endDecided(UUID tie, LocalDate day) {
        records.endDecided(tie, day);
    }

    /** From this day the tie no longer holds; if that is today, rights and open sessions end now. */
    public void end(UUID tie, LocalDate day) {
        records.end(tie, day);
    }

    /** As if it had never been begun; only of a kind without rights. */
    public void forget(UUID tie) {
        undo.forget(tie);
    }

    /** As if it had not been ended; only of a kind without rights, and refused when the two are tied so anew. */
    public void reopen(UUID tie, @Nullable LocalDate until) {
        undo.reopen(tie, until);
    }

    /** Who else is tied to the same others today, those with the most in common first; one query. */
    public List<Acquaintance> acquaintances(UUID actor) {
        return acquaintances.of(actor);
    }

    /** A kind of the network's own, without rights; its code. */
    public String addKind(TieKindDraft draft) {
        return words.add(draft);
    }

    public void renameKind(String code, String nameBg, String nameEn) {
        words.rename(code, nameBg, nameEn);
    }

    /** Somebody looked: the tie still holds as it is written. */
    public void confirm(UUID tie) {
        records.confirm(tie);
    }
}
