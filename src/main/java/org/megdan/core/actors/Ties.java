package org.megdan.core.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.megdan.core.actors.ties.TieKinds;
import org.megdan.core.actors.ties.TieRecords;
import org.springframework.stereotype.Component;

/** The dated links between actors. Rights follow them: the acts here grant and take rights. */
@Component
public class Ties {

    private final TieKinds kinds;
    private final TieRecords records;

    Ties(TieKinds kinds, TieRecords records) {
        this.kinds = kinds;
        this.records = records;
    }

    /** All kinds, in the order in which a form offers them. */
    public List<TieKind> kinds() {
        return kinds.all();
    }

    /** Today by the database, in the network's time zone: the day that decides whether a tie holds. */
    public LocalDate today() {
        return kinds.today();
    }

    /** Refuses a kind that grants rights to whoever may not grant them, and the same tie twice at one time. */
    public UUID begin(TieDraft draft) {
        return records.begin(draft);
    }

    /** From this day the tie no longer holds; if that is today, rights and open sessions end now. */
    public void end(UUID tie, LocalDate day) {
        records.end(tie, day);
    }

    /** Somebody looked: the tie still holds as it is written. */
    public void confirm(UUID tie) {
        records.confirm(tie);
    }
}
