package org.megdan.desk.relations.views;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.topics.Topics;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.export.DataFile;
import org.megdan.platform.export.Exports;
import org.megdan.platform.export.Rows;
import org.megdan.platform.export.VCards;
import org.megdan.platform.privacy.Looks;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A view as a file, as far as it was narrowed; in the log before its first row leaves. */
@Needs("actors.read")
@Controller
class ExportController {

    private static final int AT_A_TIME = 500;

    private final ViewList list;
    private final Topics topics;
    private final Reaches reaches;
    private final Exports exports;
    private final DataFile files;
    private final Layouts layouts;
    private final Looks looks;

    ExportController(
            ViewList list,
            Topics topics,
            Reaches reaches,
            Exports exports,
            DataFile files,
            Layouts layouts,
            Looks looks) {
        this.list = list;
        this.topics = topics;
        this.reaches = reaches;
        this.exports = exports;
        this.files = files;
        this.layouts = layouts;
        this.looks = looks;
    }

    @GetMapping("/relations/export/{part:officials|experts|journalists|partners|donors}/{format:csv|xlsx|vcf}")
    void write(
            @PathVariable String part,
            @PathVariable String format,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var view = View.find(part).orElseThrow();
        var asked = ViewFilter.of(view, sent).piece(AT_A_TIME);
        var layout = layouts.of(request);
        Rows<Sheet.Row> rows =
                row -> list.each(view, asked, some -> withContacts(some, layout).forEach(row));
        exports.run(viewer, part, format, list.count(view, asked), () -> {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            if (format.equals("vcf")) {
                VCards.write(card -> rows.each(row -> card.accept(row.card())), part, response);
            } else {
                files.write(new Sheet(view, layout).table(), rows, part, format, request, response);
            }
        });
    }

    private List<Sheet.Row> withContacts(List<Tied> some, Layout layout) {
        var persons = some.stream()
                .map(Tied::who)
                .filter(who -> who.kind() == ActorKind.PERSON)
                .map(ActorName::id)
                .toList();
        looks.at(persons, Looks.LIST, "");
        var reached = reaches.of(some.stream().map(tied -> tied.who().id()).toList());
        var about = topics.ofTies(some.stream().map(Tied::tie).toList());
        return some.stream()
                .map(tied -> new Sheet.Row(
                        tied,
                        about.getOrDefault(tied.tie(), List.of()).stream()
                                .map(topic -> topic.name(layout.language()))
                                .collect(Collectors.joining("; ")),
                        reached.getOrDefault(tied.who().id(), Reaches.Reach.NONE)))
                .toList();
    }
}
