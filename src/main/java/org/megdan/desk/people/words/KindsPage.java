package org.megdan.desk.people.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.TieKind;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** All kinds of ties with the form of a new one. */
public record KindsPage(List<TieKind> kinds, KindForm form, FormErrors errors) {

    public List<Choice> actorKinds(Layout layout) {
        return ActorKind.living().stream()
                .map(kind -> new Choice(kind.name(), layout.t(kind.key())))
                .toList();
    }

    /** „Човек → Организация, Неформална група“. */
    public String joins(TieKind kind, Layout layout) {
        return names(kind.from(), layout) + " → " + names(kind.to(), layout);
    }

    /** The rights by their names in the code, which docs/rights.md explains. */
    public String rights(TieKind kind) {
        return kind.rights().stream().sorted().collect(Collectors.joining(", "));
    }

    /** Who may begin such a tie. */
    public String begun(TieKind kind, Layout layout) {
        if (kind.byDecision()) {
            return layout.t("people.kinds.by-decision");
        }
        if (kind.grantsRights()) {
            return layout.t("people.kinds.by-grantors");
        }
        var right = kind.begunWith();
        return right == null ? layout.t("people.kinds.by-editors") : layout.t("people.kinds.by-right", right);
    }

    private static String names(Set<ActorKind> kinds, Layout layout) {
        return kinds.stream().sorted().map(kind -> layout.t(kind.key())).collect(Collectors.joining(", "));
    }
}
