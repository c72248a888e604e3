package org.megdan.desk.membership.services;

import java.util.List;
import org.megdan.desk.membership.delegates.Delegates;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Open
@Controller
class ServiceListController {

    private final Services services;
    private final Delegates delegates;

    ServiceListController(Services services, Delegates delegates) {
        this.services = services;
        this.delegates = delegates;
    }

    @GetMapping("/members/services")
    ModelAndView list(Viewer viewer) {
        boolean mayEdit = viewer.may("members.edit");
        List<Service> shown =
                services.all().stream().filter(one -> mayEdit || one.isOpen()).toList();
        var page = new ServiceListPage(
                shown, mayEdit, !delegates.goodMembersOf(viewer).isEmpty());
        return new ModelAndView("desk/membership/services/index", "page", page);
    }
}
