package org.megdan.desk.membership.applications;

import java.util.List;
import org.megdan.core.actors.ActorName;
import org.megdan.desk.membership.programmes.Programme;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** The office looks for the organisation whose application came on paper, and begins it in its name. */
public record PaperPage(
        String words,
        List<ActorName> found,
        List<Programme> programmes,
        String chosen,
        String mark,
        FormErrors errors) {

    public List<Choice> organisations(Layout layout) {
        return found.stream()
                .map(name -> new Choice(
                        name.slug(), name.name(), layout.t(name.kind().key())))
                .toList();
    }

    public List<Choice> marks(Layout layout) {
        return programmes.stream()
                .map(programme -> new Choice(programme.mark().part(), programme.name(layout.language())))
                .toList();
    }

    public List<String> chosenOrganisations() {
        return found.size() == 1 ? List.of(found.getFirst().slug()) : List.of(chosen);
    }

    public List<String> chosenMarks() {
        return programmes.size() == 1 ? List.of(programmes.getFirst().mark().part()) : List.of(mark);
    }
}
