package org.megdan.desk.relations.views;

import java.util.Map;
import org.megdan.core.actors.topics.Topics;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Needs("actors.read")
@Controller
class ViewController {

    private static final int LENGTH = 50;

    private final ViewList list;
    private final Topics topics;

    ViewController(ViewList list, Topics topics) {
        this.list = list;
        this.topics = topics;
    }

    @GetMapping("/relations/{view:officials|experts|journalists|partners|donors}")
    ModelAndView index(@PathVariable String view, @RequestParam Map<String, String> sent, Viewer viewer) {
        var shown = View.find(view).orElseThrow();
        var filter = ViewFilter.of(shown, sent);
        var places = list.places(shown);
        var all = places.stream().mapToInt(AtPlace::ties).sum();
        var piece = list.page(shown, filter.piece(LENGTH), all);
        var page = new ViewPage(
                shown,
                filter,
                piece,
                topics.ofTies(piece.items().stream().map(Tied::tie).toList()),
                topics.all(),
                places,
                viewer.may("actors.edit"));
        return new ModelAndView("desk/relations/view", "page", page);
    }
}
