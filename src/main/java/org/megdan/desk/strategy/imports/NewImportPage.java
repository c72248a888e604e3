package org.megdan.desk.strategy.imports;

import java.util.List;
import org.megdan.platform.web.FormErrors;

/**
 * Where a document is given.
 *
 * @param text what was pasted, when the page comes back
 */
public record NewImportPage(List<ImportRow> open, String text, FormErrors errors) {}
