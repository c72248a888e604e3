package org.megdan.desk.people.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the columns of a file hold; a change looks at all rows again. */
@Needs("actors.edit")
@Controller
class ColumnController {

    private static final int SAMPLES = 3;

    private final Intakes intakes;
    private final IntakeRows rows;
    private final IntakeAct act;
    private final IntakeWork work;
    private final Standings standings;
    private final SettingsReader reader;
    private final Layouts layouts;

    ColumnController(
            Intakes intakes,
            IntakeRows rows,
            IntakeAct act,
            IntakeWork work,
            Standings standings,
            SettingsReader reader,
            Layouts layouts) {
        this.intakes = intakes;
        this.rows = rows;
        this.act = act;
        this.work = work;
        this.standings = standings;
        this.reader = reader;
        this.layouts = layouts;
    }

    @GetMapping("/people/intake/{id}/columns")
    ModelAndView show(@PathVariable UUID id, HttpServletRequest request) {
        var intake = open(id);
        var chosen = intake.settings();
        var form = chosen == null
                ? SettingsForm.of(Settings.suggested(intake.heads(), reader.today()), "")
                : SettingsForm.of(chosen, reader.name(chosen.to()));
        var ended = standings.of(id).filter(standing -> !standing.isGoingOn());
        ended.ifPresent(standing -> standings.end(id));
        var why = ended.map(standing -> standing.why(layouts.of(request))).orElse(FormErrors.NONE);
        var page = page(intake, form, why, request);
        page.setStatus(HttpStatus.OK);
        return page;
    }

    @PostMapping("/people/intake/{id}/columns")
    ModelAndView update(@PathVariable UUID id, HttpServletRequest request) {
        var intake = open(id);
        var form = SettingsForm.of(request, intake.heads().size());
        var outcome = reader.read(form, layouts.of(request));
        if (outcome.settings() == null) {
            return page(intake, form, outcome.errors(), request);
        }
        var settings = outcome.settings();
        work.run(id, Standing.Act.LOOK, progress -> act.look(id, settings, progress));
        return new ModelAndView(See.other(intake.path()));
    }

    private Intake open(UUID id) {
        var intake = intakes.get(id);
        if (!intake.isOpen()) {
            throw new NotFound();
        }
        return intake;
    }

    private ModelAndView page(Intake intake, SettingsForm form, FormErrors errors, HttpServletRequest request) {
        var first = rows.lines(intake.id(), SAMPLES);
        var page = ColumnsPage.of(
                intake, form, first, reader.kinds(), reader.purposes(), reader.own(), errors, layouts.of(request));
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("desk/people/intake/columns", Map.of("page", page), status);
    }
}
