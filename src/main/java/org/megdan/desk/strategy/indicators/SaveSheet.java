package org.megdan.desk.strategy.indicators;

import java.util.Collection;
import org.megdan.core.measures.ReadingDraft;
import org.megdan.core.measures.Readings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters and submits all readings of a table, or none. */
@Component
public class SaveSheet {

    private final Readings readings;

    SaveSheet(Readings readings) {
        this.readings = readings;
    }

    @Transactional
    public int save(Collection<ReadingDraft> drafts) {
        drafts.forEach(draft -> readings.submit(readings.enter(draft)));
        return drafts.size();
    }
}
