package org.megdan.desk.membership.members;

import java.util.List;
import org.megdan.desk.membership.Standing;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Layout;

/** Memberships of one organisation to choose from. */
final class Choices {

    private Choices() {}

    static List<Choice> of(List<Standing> current, Layout layout) {
        return current.stream()
                .map(one -> new Choice(
                        one.tie().toString(),
                        layout.t(one.mark().key()),
                        layout.t("membership.since", layout.date(one.since()))))
                .toList();
    }
}
