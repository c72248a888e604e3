package org.megdan.desk.strategy.indicators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.ReadingDraft;
import org.megdan.core.measures.Readings;
import org.megdan.platform.access.Acting;
import org.megdan.platform.files.ArrivedFile;
import org.megdan.platform.files.StoredFiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.multipart.MultipartFile;

/** Saves a reading with an uploaded file, taken first, and, when asked, hands it over for approval: all or nothing. */
@Component
public class SaveReading {

    private final Readings readings;
    private final StoredFiles files;
    private final TransactionOperations transaction;

    SaveReading(Readings readings, StoredFiles files, TransactionOperations transaction) {
        this.readings = readings;
        this.files = files;
        this.transaction = transaction;
    }

    public UUID create(ReadingDraft what, @Nullable MultipartFile file, boolean submit) {
        var arrived = arrived(file);
        return saved(() -> submitted(readings.enter(withFile(what, arrived)), submit));
    }

    public UUID rework(UUID id, long version, ReadingDraft what, @Nullable MultipartFile file, boolean submit) {
        var arrived = arrived(file);
        return saved(() -> {
            readings.rewrite(id, version, withFile(what, arrived));
            return submitted(id, submit);
        });
    }

    private UUID saved(Supplier<UUID> act) {
        return Objects.requireNonNull(transaction.execute(begun -> act.get()));
    }

    private @Nullable ArrivedFile arrived(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return null;
        }
        var given = file.getOriginalFilename();
        try (var bytes = file.getInputStream()) {
            return files.take(bytes, given == null ? "" : given);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReadingDraft withFile(ReadingDraft what, @Nullable ArrivedFile arrived) {
        if (arrived == null) {
            return what;
        }
        var kept = files.keep(arrived, Acting.now().person());
        var evidence = new ArrayList<>(what.evidence());
        evidence.add(new ReadingDraft.Evidence(
                EvidenceLines.shortened(kept.name()), null, kept.id().value()));
        return what.resting(what.parts(), List.copyOf(evidence));
    }

    private UUID submitted(UUID id, boolean submit) {
        if (submit) {
            readings.submit(id);
        }
        return id;
    }
}
