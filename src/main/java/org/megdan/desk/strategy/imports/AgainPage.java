package org.megdan.desk.strategy.imports;

import java.util.List;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;

/**
 * Where a changed document is given for a strategy that is already here.
 *
 * @param beginsDraft the strategy has no draft, so that taking anything begins one
 * @param layout address of this strategy in our layout, without the ending
 * @param mayUndo the last document can be taken back
 */
public record AgainPage(
        String path,
        String title,
        String version,
        boolean beginsDraft,
        String layout,
        boolean mayUndo,
        List<Crumb> crumbs,
        List<ImportRow> open,
        String text,
        FormErrors errors) {}
