package org.megdan.platform.witness;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
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
    private final LogFolder folder;
    private final Cosignatures cosignatures;
    private final Clock clock;

    OurWitnesses(LogProperties settings, @Value("${megdan.data:./data}") Path data, Clock clock) {
        this.named = settings.namedWitnesses();
        this.folder = LogFolder.of(data);
        this.cosignatures = new Cosignatures(data);
        this.clock = clock;
    }

    List<WitnessRow> rows() throws IOException {
        var rows = new ArrayList<WitnessRow>();
        for (var witness : named) {
            var last = cosignatures.last(witness);
            var isOther = last.isPresent() && !isWhatWeHave(last.get().checkpoint());
            rows.add(WitnessRow.of(witness, last, isOther, cosignatures.refusal(witness), clock.instant()));
        }
        return rows;
    }

    /** Whoever rebuilt the log may have left the signatures, and cut us off from the witnesses. */
    private boolean isWhatWeHave(Checkpoint signed) throws IOException {
        var newest = folder.checkpoint();
        try {
            return newest.isPresent()
                    && new StoredTree(folder, Checkpoint.read(newest.get()).size()).grewOutOf(signed);
        } catch (IllegalArgumentException | LogDamaged | NoSuchFileException e) {
            return false;
        }
    }

    /** With the signatures of those who have signed this very one. */
    String under(String checkpoint) throws IOException {
        return cosignatures.under(checkpoint, named);
    }
}
