package org.megdan.desk.protection.retention;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.megdan.core.actors.TieKind;
import org.megdan.core.actors.retention.Rule;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

public record RulePage(TieKind kind, String months, String then, FormErrors errors) {

    public String action() {
        return "/protection/retention/rules/" + kind.code();
    }

    public List<Choice> thens(Layout layout) {
        return Arrays.stream(Rule.Then.values())
                .map(each -> new Choice(
                        each.name(), layout.t("protection.then." + each.name().toLowerCase(Locale.ROOT))))
                .toList();
    }
}
