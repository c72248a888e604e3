package org.megdan.platform.witness;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Those outside who sign our checkpoints, and how each stands. */
@Component
class OurWitnesses {

    private final List<NamedWitness> named;
    private final Cosignatures cosignatures;
    private final Clock clock;

    OurWitnesses(LogProperties settings, @Value("${megdan.data:./data}") Path data, Clock clock) {
        this.named = settings.namedWitnesses();
        this.cosignatures = new Cosignatures(data);
        this.clock = clock;
    }

    List<WitnessRow> rows() throws IOException {
        var rows = new ArrayList<WitnessRow>();
        for (var witness : named) {
            rows.add(
                    WitnessRow.of(witness, cosignatures.last(witness), cosignatures.refusal(witness), clock.instant()));
        }
        return rows;
    }

    /** With the signatures of those who have signed this very one. */
    String under(String checkpoint) throws IOException {
        return cosignatures.under(checkpoint, named);
    }
}
