package org.megdan.platform.witness;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Compares the server's own files with what each of its witnesses has signed of them. */
public final class WitnessCheck {

    private final List<NamedWitness> witnesses;
    private final LogFolder folder;
    private final Cosignatures cosignatures;

    private WitnessCheck(List<NamedWitness> witnesses, Path data) {
        this.witnesses = witnesses;
        this.folder = LogFolder.of(data);
        this.cosignatures = new Cosignatures(data);
    }

    /**
     * A sentence for each witness that is named; none where we have signed nothing yet. Whose signature is not kept here proves nothing: it
     * may have been taken away.
     *
     * @param environment with the settings of the server
     */
    public static List<LogReport> run(Path data, Environment environment) throws IOException {
        var settings = Binder.get(environment).bindOrCreate("megdan.log", LogProperties.class);
        try {
            return new WitnessCheck(settings.namedWitnesses(), data).check();
        } catch (UnfitLogSetting e) {
            return List.of(LogReport.broken("witness.check.failed", String.valueOf(e.getMessage())));
        }
    }

    private List<LogReport> check() throws IOException {
        var newest = folder.checkpoint();
        if (newest.isEmpty() || witnesses.isEmpty()) {
            return List.of();
        }
        var last = new HashMap<NamedWitness, Cosigned>();
        var sizes = new HashSet<Long>();
        for (var witness : witnesses) {
            cosignatures.last(witness).ifPresent(cosigned -> {
                last.put(witness, cosigned);
                sizes.add(cosigned.checkpoint().size());
            });
        }
        try {
            var roots = EntryRoots.of(folder, Checkpoint.read(newest.get()).size(), sizes);
            var reports = new ArrayList<LogReport>();
            for (var witness : witnesses) {
                reports.add(report(witness, last.get(witness), roots));
            }
            return reports;
        } catch (IllegalArgumentException | LogDamaged | NoSuchFileException e) {
            return List.of(LogReport.broken("witness.check.files", String.valueOf(e.getMessage())));
        }
    }

    private LogReport report(NamedWitness witness, @Nullable Cosigned last, EntryRoots roots) throws IOException {
        var refusal = cosignatures.refusal(witness);
        if (refusal.isPresent()) {
            var why = refusal.get();
            return LogReport.broken(why.key(), witness.name(), why.size(), why.at());
        }
        if (last == null) {
            return LogReport.broken("witness.check.not-cosigned", witness.name());
        }
        var size = last.checkpoint().size();
        return roots.hasThatOf(last.checkpoint())
                ? LogReport.whole(
                        "witness.check.cosigned",
                        witness.name(),
                        size,
                        last.cosignature().at())
                : LogReport.broken("witness.check.cosigned-otherwise", witness.name(), size);
    }
}
