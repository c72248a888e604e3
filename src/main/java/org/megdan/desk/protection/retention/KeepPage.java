package org.megdan.desk.protection.retention;

import org.megdan.core.actors.ActorName;
import org.megdan.platform.web.FormErrors;

public record KeepPage(ActorName person, String until, String reason, FormErrors errors) {

    public String action() {
        return "/protection/people/" + person.slug() + "/keeping";
    }
}
