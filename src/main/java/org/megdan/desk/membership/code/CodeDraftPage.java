package org.megdan.desk.membership.code;

import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.DecisionForm;
import org.megdan.platform.web.FormErrors;

/**
 * The form of the next version, and of its adoption.
 *
 * @param draft what is stored, null before the first saving
 */
public record CodeDraftPage(
        CodeForm form,
        @Nullable Code draft,
        DecisionForm decision,
        FormErrors errors,
        FormErrors decisionErrors,
        boolean mayWrite,
        boolean mayAdopt) {

    public String sha256() {
        return draft == null ? "" : draft.fingerprint();
    }
}
