package org.megdan.desk.people.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.Actors;
import org.megdan.desk.people.intake.table.Table;
import org.megdan.desk.people.intake.table.TableFile;
import org.megdan.desk.people.intake.table.Unreadable;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes a file or what was copied out of a spreadsheet; nothing is recorded by that. */
@Needs("actors.edit")
@Controller
class IntakeController {

    private final Intakes intakes;
    private final IntakeAct act;
    private final Actors actors;
    private final Layouts layouts;

    IntakeController(Intakes intakes, IntakeAct act, Actors actors, Layouts layouts) {
        this.intakes = intakes;
        this.act = act;
        this.actors = actors;
        this.layouts = layouts;
    }

    @GetMapping("/people/intake")
    ModelAndView list(HttpServletRequest request) {
        return page("", FormErrors.NONE, HttpStatus.OK, layouts.of(request));
    }

    @PostMapping("/people/intake")
    ModelAndView create(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            Viewer viewer,
            HttpServletRequest request)
            throws IOException {
        var layout = layouts.of(request);
        var isFile = file != null
                && (!file.isEmpty() || text.isBlank() && !name(file).isEmpty());
        if (!isFile && text.isBlank()) {
            return refused(text, "file", layout.t("people.intake.nothing"), layout);
        }
        try {
            var table = isFile ? read(file) : TableFile.pasted(text, Part::known);
            var id = act.give(isFile ? name(file) : layout.t("people.intake.pasted"), table, viewer);
            return new ModelAndView(See.other("/people/intake/" + id + "/columns"));
        } catch (Unreadable unreadable) {
            return refused(text, isFile ? "file" : "text", layout.t(unreadable.key(), unreadable.arguments()), layout);
        }
    }

    private static Table read(@Nullable MultipartFile file) throws IOException {
        return TableFile.read(file == null ? new byte[0] : file.getBytes(), Part::known);
    }

    private ModelAndView refused(String text, String field, String why, Layout layout) {
        return page(text, FormErrors.of(field, why), HttpStatus.UNPROCESSABLE_CONTENT, layout);
    }

    private ModelAndView page(String text, FormErrors errors, HttpStatus status, Layout layout) {
        var newest = intakes.newest();
        var givers = actors.names(
                newest.stream().map(Intake::by).filter(Objects::nonNull).collect(Collectors.toSet()));
        var page = IntakePage.of(newest, givers, text, errors, layout);
        return new ModelAndView("desk/people/intake/new", Map.of("page", page), status);
    }

    private static String name(@Nullable MultipartFile file) {
        var given = file == null ? null : file.getOriginalFilename();
        var plain = given == null ? "" : given.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        return plain.length() > 200 ? plain.substring(0, 200) : plain;
    }
}
