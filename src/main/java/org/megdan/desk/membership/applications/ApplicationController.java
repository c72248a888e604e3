package org.megdan.desk.membership.applications;

import java.util.Objects;
import java.util.UUID;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.files.Download;
import org.megdan.platform.files.FileId;
import org.megdan.platform.files.StoredFiles;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@SignedIn
@Controller
class ApplicationController {

    private final ApplicationFinder finder;
    private final ApplicationPages pages;
    private final ApplicationRecords records;
    private final StoredFiles files;

    ApplicationController(
            ApplicationFinder finder, ApplicationPages pages, ApplicationRecords records, StoredFiles files) {
        this.finder = finder;
        this.pages = pages;
        this.records = records;
        this.files = files;
    }

    @GetMapping("/members/applications/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(finder.get(id, viewer), FormErrors.NONE);
    }

    @GetMapping("/members/applications/{id}/files/{file}")
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable UUID file, Viewer viewer) {
        var application = finder.get(id, viewer).application();
        if (records.answers(application.id()).stream().noneMatch(answer -> Objects.equals(answer.file(), file))) {
            throw new NotFound();
        }
        var stored = files.find(new FileId(file)).orElseThrow(NotFound::new);
        return Download.of(stored, files.open(stored.hash()));
    }
}
