package org.megdan.desk.relations.open;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.consents.Consents;
import org.megdan.core.actors.topics.Topics;
import org.megdan.desk.relations.views.Tied;
import org.megdan.desk.relations.views.View;
import org.megdan.desk.relations.views.ViewList;
import org.megdan.platform.access.Open;
import org.megdan.platform.lists.Asked;
import org.megdan.platform.web.Fresh;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Organisations that have a public presentation, and experts who agreed to be listed; no word of anybody else. */
@Open
@Fresh
@Controller
class PartnersController {

    private static final int MOST = 500;
    private static final String LISTED = "LISTED";

    private final ViewList list;
    private final Topics topics;
    private final Consents consents;
    private final JdbcClient sql;

    PartnersController(ViewList list, Topics topics, Consents consents, JdbcClient sql) {
        this.list = list;
        this.topics = topics;
        this.consents = consents;
        this.sql = sql;
    }

    @GetMapping("/partners")
    ModelAndView show() {
        return new ModelAndView("desk/relations/partners", "page", new PartnersPage(partners(), experts()));
    }

    private List<PartnersPage.Partner> partners() {
        var shown = list.page(View.PARTNERS, Asked.first("name", MOST)).items().stream()
                .filter(tied -> tied.who().kind() != ActorKind.PERSON
                        && !tied.detail("presentation").isEmpty())
                .toList();
        var about = topics.ofTies(ids(shown));
        var sites = sites(shown.stream().map(tied -> tied.who().id()).toList());
        return shown.stream()
                .map(tied -> new PartnersPage.Partner(
                        tied,
                        about.getOrDefault(tied.tie(), List.of()),
                        sites.getOrDefault(tied.who().id(), "")))
                .toList();
    }

    private List<PartnersPage.Expert> experts() {
        var all = list.page(View.EXPERTS, Asked.first("name", MOST)).items();
        var agreed = consents.mayBeAskedFor(
                LISTED, all.stream().map(tied -> tied.who().id()).distinct().toList());
        var shown =
                all.stream().filter(tied -> agreed.contains(tied.who().id())).toList();
        var about = topics.ofTies(ids(shown));
        return shown.stream()
                .map(tied -> new PartnersPage.Expert(tied.who().name(), about.getOrDefault(tied.tie(), List.of())))
                .toList();
    }

    private Map<UUID, String> sites(List<UUID> actors) {
        var found = new HashMap<UUID, String>();
        sql.sql("""
                select actor, value from actors.contact_point where actor = any(:actors) and kind = 'WEB' and is_public
                  and (until is null or until > actors.today())
                """).param("actors", actors.toArray(UUID[]::new)).query(row -> {
            found.putIfAbsent(row.getObject("actor", UUID.class), row.getString("value"));
        });
        return found;
    }

    private static List<UUID> ids(List<Tied> ties) {
        return ties.stream().map(Tied::tie).toList();
    }
}
