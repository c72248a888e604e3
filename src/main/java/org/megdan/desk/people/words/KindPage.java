package org.megdan.desk.people.words;

import org.megdan.core.actors.TieKind;
import org.megdan.platform.web.FormErrors;

/** A kind of tie that gets other names. */
public record KindPage(TieKind kind, NamesForm form, FormErrors errors) {

    public String action() {
        return "/people/kinds/" + kind.code();
    }
}
