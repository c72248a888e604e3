package org.megdan.platform.reminders;

import java.util.List;
import java.util.stream.Stream;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** @param mayArrive letters leave this server */
public record ChoicePage(String path, String email, Wanted wanted, boolean mayArrive, FormErrors errors) {

    public List<Choice> choices(Layout layout) {
        return Stream.of(Wanted.values())
                .map(one -> new Choice(one.name(), layout.t(one.key())))
                .toList();
    }

    public List<String> chosen() {
        return List.of(wanted.name());
    }
}
