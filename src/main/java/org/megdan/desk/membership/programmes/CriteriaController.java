package org.megdan.desk.membership.programmes;

import java.util.List;
import org.megdan.desk.membership.Mark;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Open
@Controller
class CriteriaController {

    private final Programmes programmes;
    private final CriteriaVersions versions;

    CriteriaController(Programmes programmes, CriteriaVersions versions) {
        this.programmes = programmes;
        this.versions = versions;
    }

    @GetMapping("/members/criteria")
    ModelAndView show(Viewer viewer) {
        var mayEdit = viewer.may("members.edit");
        List<CriteriaPage.Part> parts = programmes.all().stream()
                .filter(programme -> mayEdit || programme.criteria() != null)
                .map(programme -> new CriteriaPage.Part(
                        programme, versions.inForce(programme.id()).orElse(null)))
                .toList();
        return new ModelAndView("desk/membership/programmes/criteria", "page", new CriteriaPage(parts, mayEdit));
    }

    @GetMapping("/members/criteria/{mark}/{number}")
    ModelAndView version(@PathVariable String mark, @PathVariable int number) {
        var programme = Mark.find(mark).flatMap(programmes::of).orElseThrow(NotFound::new);
        var criteria = versions.of(programme.id(), number).orElseThrow(NotFound::new);
        return new ModelAndView(
                "desk/membership/programmes/version", "page", new CriteriaVersionPage(programme, criteria));
    }
}
