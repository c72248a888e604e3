package org.megdan.desk.people.audiences;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.megdan.core.actors.audiences.AudienceMember;
import org.megdan.core.actors.audiences.Audiences;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.export.DataFile;
import org.megdan.platform.export.Dataset;
import org.megdan.platform.export.Exports;
import org.megdan.platform.export.Rows;
import org.megdan.platform.privacy.Looks;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Those who agreed, as a file; nobody else is in it. */
@Needs("actors.read")
@Controller
class AudienceExportController {

    private static final Dataset<AudienceMember> TABLE = Dataset.<AudienceMember>named(
                    "audience", "people.audiences.sheet")
            .text("name", AudienceMember::name)
            .text("way", AudienceMember::way);

    private final Audiences audiences;
    private final Exports exports;
    private final DataFile files;
    private final Layouts layouts;
    private final Looks looks;

    AudienceExportController(Audiences audiences, Exports exports, DataFile files, Layouts layouts, Looks looks) {
        this.audiences = audiences;
        this.exports = exports;
        this.files = files;
        this.layouts = layouts;
        this.looks = looks;
    }

    @GetMapping("/people/audiences/{id}/export/{format:csv|xlsx}")
    void write(
            @PathVariable UUID id,
            @PathVariable String format,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var audience = audiences.find(id).orElseThrow(NotFound::new);
        var layout = layouts.of(request);
        Rows<AudienceMember> all = each -> audiences.members(id, audience.purpose(), each);
        var rows = all.inPieces(
                some -> looks.at(some.stream().map(AudienceMember::id).toList(), Looks.LIST, audience.name()));
        var count = audiences.count(id, audience.purpose()).reached();
        exports.run(viewer, "audience " + id, format, count, () -> {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            files.write(TABLE.titled(layout::t), rows, "audience", format, request, response);
        });
    }
}
