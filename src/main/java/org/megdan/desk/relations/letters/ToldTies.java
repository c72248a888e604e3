package org.megdan.desk.relations.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.topics.Topics;
import org.megdan.desk.relations.views.View;
import org.megdan.desk.relations.views.ViewList;
import org.springframework.stereotype.Component;

/** What a letter asks about. */
@Component
class ToldTies {

    private final Letters letters;
    private final ViewList list;
    private final Topics topics;

    ToldTies(Letters letters, ViewList list, Topics topics) {
        this.letters = letters;
        this.list = list;
        this.topics = topics;
    }

    /** Those that still hold; at most one query a view and two besides. */
    List<Told> of(UUID letter) {
        return told(letters.ties(letter));
    }

    List<Told> told(Map<UUID, String> kinds) {
        var about = topics.ofTies(kinds.keySet());
        var told = new ArrayList<Told>();
        for (var view : View.values()) {
            var ids = kinds.keySet().stream()
                    .filter(tie -> view.tieKind().equals(kinds.get(tie)))
                    .toList();
            list.byId(view, ids).values().stream()
                    .map(tied -> new Told(tied, about.getOrDefault(tied.tie(), List.of())))
                    .forEach(told::add);
        }
        return told;
    }
}
