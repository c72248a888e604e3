package org.megdan.desk.strategy.indicators;

import java.util.UUID;
import org.megdan.core.measures.ReadingDraft;
import org.megdan.core.measures.Readings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves a reading and, when asked, hands it over for approval: both or neither. */
@Component
public class SaveReading {

    private final Readings readings;

    SaveReading(Readings readings) {
        this.readings = readings;
    }

    @Transactional
    public UUID create(ReadingDraft what, boolean submit) {
        var id = readings.enter(what);
        return submitted(id, submit);
    }

    @Transactional
    public UUID rework(UUID id, long version, ReadingDraft what, boolean submit) {
        readings.rewrite(id, version, what);
        return submitted(id, submit);
    }

    private UUID submitted(UUID id, boolean submit) {
        if (submit) {
            readings.submit(id);
        }
        return id;
    }
}
