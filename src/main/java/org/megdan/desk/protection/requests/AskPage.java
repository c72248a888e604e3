package org.megdan.desk.protection.requests;

import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.FormErrors;

/** @param waiting what the same person asked before and still waits for */
public record AskPage(
        Request.Kind kind, String words, @Nullable Request waiting, FormErrors errors) {

    public boolean isErasure() {
        return kind == Request.Kind.ERASE;
    }
}
