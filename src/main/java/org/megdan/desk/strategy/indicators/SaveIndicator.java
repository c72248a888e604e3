package org.megdan.desk.strategy.indicators;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.measures.IndicatorDraft;
import org.megdan.core.measures.Measures;
import org.megdan.core.measures.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves an indicator with its targets, both or neither. */
@Component
public class SaveIndicator {

    private final Measures measures;

    SaveIndicator(Measures measures) {
        this.measures = measures;
    }

    @Transactional
    public UUID create(IndicatorDraft what, Map<Period, BigDecimal> targets) {
        var id = measures.define(what);
        measures.promise(id, targets);
        return id;
    }

    // targets first go away when the frequency changes, so that the new ones fit
    @Transactional
    public UUID change(UUID id, long version, IndicatorDraft what, Map<Period, BigDecimal> targets) {
        if (measures.get(id).what().frequency() != what.frequency()) {
            measures.promise(id, Map.of());
        }
        measures.change(id, version, what);
        measures.promise(id, targets);
        return id;
    }
}
