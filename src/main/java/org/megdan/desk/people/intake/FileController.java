package org.megdan.desk.people.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.megdan.platform.access.Needs;
import org.megdan.platform.export.DataFile;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A file at its address, and the tables that go with it. */
@Needs("actors.edit")
@Controller
class FileController {

    private final Intakes intakes;
    private final IntakeRows rows;
    private final Standings standings;
    private final IntakePages pages;
    private final DataFile files;
    private final Layouts layouts;

    FileController(
            Intakes intakes, IntakeRows rows, Standings standings, IntakePages pages, DataFile files, Layouts layouts) {
        this.intakes = intakes;
        this.rows = rows;
        this.standings = standings;
        this.pages = pages;
        this.files = files;
        this.layouts = layouts;
    }

    @GetMapping("/people/intake/{id}")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String after,
            HttpServletRequest request,
            HttpServletResponse response) {
        int line = after.matches("\\d{1,9}") ? Integer.parseInt(after) : 0;
        var intake = intakes.get(id);
        var standing = standings.of(id).orElse(null);
        if (standing == null) {
            return pages.of(intake, state, line, FormErrors.NONE, layouts.of(request));
        }
        if (standing.isGoingOn()) {
            response.setHeader("Refresh", "3");
            return new ModelAndView("desk/people/intake/working", "page", WorkingPage.of(intake, standing));
        }
        if (intake.isOpen() && intake.settings() == null) {
            return new ModelAndView(See.other(intake.path() + "/columns"));
        }
        standings.end(id);
        var page = pages.of(intake, "", 0, standing.why(layouts.of(request)), layouts.of(request));
        page.setStatus(HttpStatus.OK);
        return page;
    }

    @GetMapping("/people/intake/template/{format:csv|xlsx}")
    void template(@PathVariable String format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        files.write(
                IntakeFiles.TEMPLATE.titled(layouts.of(request)::t), List.of(), "people", format, request, response);
    }

    @GetMapping("/people/intake/{id}/left-out")
    void leftOut(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var intake = intakes.get(id);
        if (intake.isOpen()) {
            throw new NotFound();
        }
        var table = IntakeFiles.leftOut(intake.heads(), layouts.of(request));
        files.write(table, rows.leftOut(id), "left-out", "csv", request, response);
    }
}
