package org.megdan.desk.people.lists;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorSheetRow;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.LegalForm;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.export.DataFile;
import org.megdan.platform.export.Dataset;
import org.megdan.platform.export.Exports;
import org.megdan.platform.export.Rows;
import org.megdan.platform.export.VCards;
import org.megdan.platform.privacy.Looks;
import org.megdan.platform.web.Languages;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists as files: tables, and cards for address books. */
@Needs("actors.read")
@Controller
class ExportController {

    private final Actors actors;
    private final Exports exports;
    private final DataFile files;
    private final Layouts layouts;
    private final Looks looks;

    ExportController(Actors actors, Exports exports, DataFile files, Layouts layouts, Looks looks) {
        this.actors = actors;
        this.exports = exports;
        this.files = files;
        this.layouts = layouts;
        this.looks = looks;
    }

    @GetMapping("/people/export/{kin:people|organisations}/{format:csv|xlsx|vcf}")
    void write(
            @PathVariable String kin,
            @PathVariable String format,
            @RequestParam(defaultValue = "") String q,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var kinds = (kin.equals("people") ? Kin.PEOPLE : Kin.ORGANISATIONS).kinds();
        Rows<ActorSheetRow> all = each -> actors.eachOfSheet(kinds, q, Languages.of(request), each);
        var rows = all.inPieces(this::seen);
        exports.run(viewer, kin, format, actors.countOfSheet(kinds, q), () -> {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            if (format.equals("vcf")) {
                VCards.write(card -> rows.each(row -> card.accept(card(row))), kin, response);
            } else {
                files.write(table(layouts.of(request)), rows, kin, format, request, response);
            }
        });
    }

    private void seen(List<ActorSheetRow> some) {
        var persons = some.stream()
                .filter(row -> row.kind() == ActorKind.PERSON)
                .map(ActorSheetRow::id)
                .toList();
        looks.at(persons, Looks.LIST, "");
    }

    private static Dataset<ActorSheetRow> table(Layout layout) {
        return Dataset.<ActorSheetRow>named("people", "people.sheet")
                .text("name", ActorSheetRow::name)
                .text("kind", row -> layout.t(row.kind().key()))
                .text("legalForm", row -> form(row.legalForm(), layout))
                .text("eik", ActorSheetRow::eik)
                .text("registryNo", ActorSheetRow::registryNo)
                .text("place", ActorSheetRow::place)
                .text("topics", ActorSheetRow::topics)
                .text("phone", row -> joined(row.phones()))
                .text("email", row -> joined(row.emails()))
                .text("website", row -> joined(row.sites()))
                .text("address", row -> joined(row.addresses()))
                .text("ties", ActorSheetRow::ties)
                .text("note", ActorSheetRow::description)
                .titled(layout::t);
    }

    private static VCards.Card card(ActorSheetRow row) {
        return new VCards.Card(
                row.id(),
                row.kind() == ActorKind.PERSON,
                row.name(),
                row.emails(),
                row.phones(),
                row.sites(),
                row.addresses(),
                row.ties());
    }

    private static String form(@Nullable LegalForm form, Layout layout) {
        return form == null ? "" : layout.t(form.key());
    }

    private static String joined(List<String> several) {
        return String.join("; ", several);
    }
}
