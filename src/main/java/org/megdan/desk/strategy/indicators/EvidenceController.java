package org.megdan.desk.strategy.indicators;

import java.util.UUID;
import org.megdan.desk.strategy.subjects.StrategySubjects;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.files.Download;
import org.megdan.platform.files.FileId;
import org.megdan.platform.files.StoredFiles;
import org.megdan.platform.web.Fresh;
import org.megdan.platform.web.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A file that a figure rests on, for whoever may see the figure. */
@Open
@Fresh
@Controller
class EvidenceController {

    private final StrategySubjects strategies;
    private final ReadingPages pages;
    private final StoredFiles files;

    EvidenceController(StrategySubjects strategies, ReadingPages pages, StoredFiles files) {
        this.strategies = strategies;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping("/strategy/{plan}/readings/{id}/evidence/{file}")
    ResponseEntity<Resource> show(
            @PathVariable String plan, @PathVariable UUID id, @PathVariable UUID file, Viewer viewer) {
        var row = pages.get(strategies.get(plan, viewer), id, viewer);
        if (!ReadingPages.files(row).contains(file)) {
            throw new NotFound();
        }
        var stored = files.find(new FileId(file)).orElseThrow(NotFound::new);
        return Download.of(stored, files.open(stored.hash()));
    }
}
