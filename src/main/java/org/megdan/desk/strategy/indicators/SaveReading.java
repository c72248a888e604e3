package org.megdan.desk.strategy.indicators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.ReadingDraft;
import org.megdan.core.measures.Readings;
import org.megdan.platform.access.Acting;
import org.megdan.platform.files.StoredFiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Saves a reading with an uploaded file and, when asked, hands it over for approval: all or nothing. */
@Component
public class SaveReading {

    private final Readings readings;
    private final StoredFiles files;

    SaveReading(Readings readings, StoredFiles files) {
        this.readings = readings;
        this.files = files;
    }

    @Transactional
    public UUID create(ReadingDraft what, @Nullable MultipartFile file, boolean submit) {
        return submitted(readings.enter(withFile(what, file)), submit);
    }

    @Transactional
    public UUID rework(UUID id, long version, ReadingDraft what, @Nullable MultipartFile file, boolean submit) {
        readings.rewrite(id, version, withFile(what, file));
        return submitted(id, submit);
    }

    private ReadingDraft withFile(ReadingDraft what, @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return what;
        }
        var given = file.getOriginalFilename();
        try (var bytes = file.getInputStream()) {
            var kept =
                    files.keep(bytes, given == null ? "" : given, Acting.now().person());
            var evidence = new ArrayList<>(what.evidence());
            evidence.add(new ReadingDraft.Evidence(
                    EvidenceLines.shortened(kept.name()), null, kept.id().value()));
            return what.resting(what.parts(), List.copyOf(evidence));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID submitted(UUID id, boolean submit) {
        if (submit) {
            readings.submit(id);
        }
        return id;
    }
}
