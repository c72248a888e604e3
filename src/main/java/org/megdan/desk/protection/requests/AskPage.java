package org.megdan.desk.protection.requests;

import org.megdan.platform.web.FormErrors;

public record AskPage(Request.Kind kind, String words, FormErrors errors) {

    public boolean isErasure() {
        return kind == Request.Kind.ERASE;
    }
}
