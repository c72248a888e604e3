package org.megdan.platform.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.megdan.platform.files.virus.Clamd;
import org.megdan.platform.files.virus.Scanner;
import org.megdan.platform.files.virus.TestFile;
import org.megdan.platform.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Keeps out what is known to do harm. Of it only the hash is written down. With an outer scanner nothing is kept that it has
 * not seen; without one only the test file and contents that were refused before are known.
 */
@Component
class Harm {

    private static final Logger LOG = LoggerFactory.getLogger(Harm.class);

    private final RefusedContents refused;
    private final List<Scanner> scanners;
    private final boolean isScanned;

    Harm(RefusedContents refused, FileProperties properties) {
        this.refused = refused;
        Optional<Clamd> clamd = properties.scanner();
        this.isScanned = clamd.isPresent();
        this.scanners = clamd.isPresent() ? List.of(new TestFile(), clamd.get()) : List.of(new TestFile());
    }

    void refuse(Path file, FileStore.Kept arrived) {
        if (!isScanned) {
            // a scanner may have changed its mind since; nobody else can
            refused.finding(arrived.hash()).ifPresent(finding -> {
                throw new Harmful(finding);
            });
        }
        for (var scanner : scanners) {
            find(scanner, file).ifPresent(finding -> {
                LOG.warn("An upload was refused: {} in {}", finding, arrived.hash());
                refused.add(arrived, finding);
                throw new Harmful(finding);
            });
        }
    }

    private static Optional<String> find(Scanner scanner, Path file) {
        try {
            return scanner.find(file);
        } catch (IOException e) {
            LOG.error("An upload was refused, because the virus scanner gave no answer: {}", e.getMessage());
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "files.notScanned");
        }
    }
}
