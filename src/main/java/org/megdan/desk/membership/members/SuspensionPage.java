package org.megdan.desk.membership.members;

import java.util.List;
import org.megdan.desk.membership.Standing;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** The form of a suspension; asks which mark only where there are several. */
public record SuspensionPage(SeenMember seen, List<Standing> current, SuspensionForm form, FormErrors errors) {

    public List<Choice> ties(Layout layout) {
        return Choices.of(current, layout);
    }

    public List<String> chosen() {
        return form.tie() == null
                ? List.of(current.getFirst().tie().toString())
                : List.of(form.tie().toString());
    }
}
