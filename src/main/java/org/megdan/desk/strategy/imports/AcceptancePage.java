package org.megdan.desk.strategy.imports;

import java.util.List;
import java.util.UUID;
import org.megdan.platform.web.FormErrors;

/**
 * The last look before a document becomes a draft.
 *
 * @param isGuessed whether the document does not say what it is called, so that its first words are offered
 */
public record AcceptancePage(
        UUID id,
        String name,
        List<String> counts,
        String title,
        boolean isGuessed,
        String from,
        String to,
        FormErrors errors) {

    public String path() {
        return "/strategy/imports/" + id;
    }
}
