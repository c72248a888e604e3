package org.megdan.desk.strategy.indicators;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.Measures;
import org.megdan.desk.strategy.subjects.StrategySubjects;
import org.megdan.desk.strategy.subjects.Subjects;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.tables.TextBytes;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Many readings from a table, seen before they are saved. */
@Needs("measures.edit")
@Controller
class ReadingSheetController {

    private final StrategySubjects strategies;
    private final Measures measures;
    private final SaveSheet save;
    private final Layouts layouts;

    ReadingSheetController(StrategySubjects strategies, Measures measures, SaveSheet save, Layouts layouts) {
        this.strategies = strategies;
        this.measures = measures;
        this.save = save;
        this.layouts = layouts;
    }

    @GetMapping("/strategy/{plan}/indicators/table")
    ModelAndView fresh(@PathVariable String plan, Viewer viewer, HttpServletRequest request) {
        return page(strategies.get(plan, viewer), "", List.of(), FormErrors.NONE, layouts.of(request), HttpStatus.OK);
    }

    @PostMapping("/strategy/{plan}/indicators/table")
    ModelAndView create(
            @PathVariable String plan,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect)
            throws IOException {
        var layout = layouts.of(request);
        var subjects = strategies.get(plan, viewer);
        var given = file == null || file.isEmpty() ? text : TextBytes.decode(file.getBytes());
        var lines = new ReadingSheet(measures.of(subjects.ids()), layout).read(given);
        var drafts = lines.stream()
                .map(ReadingSheet.Line::draft)
                .filter(Objects::nonNull)
                .toList();
        var typed = new Typed(layout);
        if (lines.isEmpty()) {
            typed.wrong("text", "strategy.indicators.sheet.empty");
        }
        if (confirmed && drafts.size() == lines.size()) {
            var saved = typed.tried(() -> save.save(drafts));
            if (saved.isPresent()) {
                Notices.done(redirect, layout.t("strategy.indicators.sheet.done", saved.get()));
                return new ModelAndView(See.other(subjects.path("/indicators/waiting")));
            }
        }
        var isWrong = lines.isEmpty()
                || drafts.size() < lines.size()
                || !typed.errors().isEmpty();
        return page(
                subjects,
                given,
                lines,
                typed.errors(),
                layout,
                isWrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private static ModelAndView page(
            Subjects subjects,
            String text,
            List<ReadingSheet.Line> lines,
            FormErrors errors,
            Layout layout,
            HttpStatus status) {
        var page = new ReadingSheetPage(
                subjects.path("/indicators/table"),
                subjects.way(layout.t("strategy.indicators.title"), "/indicators"),
                text,
                lines.stream()
                        .map(line -> new ReadingSheetPage.Line(line.number(), line.text(), line.wrong()))
                        .toList(),
                errors);
        return new ModelAndView("desk/strategy/indicators/sheet", Map.of("page", page), status);
    }
}
