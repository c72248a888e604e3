package org.megdan.desk.team.functions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.audit.HistoryPage;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/**
 * A function as the viewer may see and change it.
 *
 * @param card the version that is shown
 * @param isCurrent it is the one that counts
 * @param above the function to which it answers, null for none
 * @param below those that answer to it
 * @param asked the viewer has the function and has not said yet that they have read this version
 * @param history null for whoever may not read it
 */
public record FunctionPage(
        FunctionCard card,
        boolean isCurrent,
        @Nullable Crumb above,
        List<Crumb> below,
        List<Holder> holders,
        List<Holder> earlier,
        List<FunctionCard> versions,
        boolean asked,
        boolean mayEdit,
        @Nullable HistoryPage history,
        FormErrors errors) {

    /**
     * @param contract in words, empty for none and for whoever may not see it
     * @param read when the version that counts was acknowledged, empty for not yet
     */
    public record Holder(
            Holding holding, String name, @Nullable String slug, String deputy, String contract, String read) {}

    public List<Crumb> crumbs(Layout layout) {
        return List.of(new Crumb(layout.t("team.functions"), "/team/functions"));
    }

    public boolean hasAct() {
        return mayEdit && isCurrent && !card.isClosed();
    }
}
