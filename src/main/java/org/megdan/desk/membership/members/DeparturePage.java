package org.megdan.desk.membership.members;

import java.util.ArrayList;
import java.util.List;
import org.megdan.desk.membership.DecisionForm;
import org.megdan.desk.membership.Standing;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** The form by which a membership ends. */
public record DeparturePage(
        SeenMember seen, List<Standing> current, DepartureForm form, DecisionForm decision, FormErrors errors) {

    public List<Choice> ties(Layout layout) {
        return Choices.of(current, layout);
    }

    public List<String> chosenTie() {
        return form.tie() == null
                ? List.of(current.getFirst().tie().toString())
                : List.of(form.tie().toString());
    }

    public List<Choice> kinds(Layout layout) {
        var kinds = new ArrayList<Choice>();
        kinds.add(new Choice(Departure.Kind.LEFT.name(), layout.t(Departure.Kind.LEFT.key())));
        if (seen.decides()) {
            kinds.add(new Choice(
                    Departure.Kind.EXCLUDED.name(),
                    layout.t(Departure.Kind.EXCLUDED.key()),
                    layout.t("membership.departure.excluded.note")));
        }
        return kinds;
    }

    public List<String> chosenKind() {
        return List.of(form.value(form.kind()));
    }
}
