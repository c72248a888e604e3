package org.megdan.desk.protection.erasures;

import java.util.List;
import org.megdan.core.actors.ActorName;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.privacy.Hindrance;
import org.megdan.platform.web.FormErrors;

/**
 * What an erasure would do, before it is ordered.
 *
 * @param words by which the person is looked for in texts
 * @param address where a letter can be sent, empty where none can
 */
public record ErasurePage(
        ActorName person,
        List<Fate> fates,
        List<Hindrance> hindrances,
        List<String> words,
        String address,
        String typed,
        FormErrors errors) {

    public List<Fate> goes() {
        return fates.stream().filter(fate -> !fate.stays()).toList();
    }

    public List<Fate> stays() {
        return fates.stream().filter(Fate::stays).toList();
    }

    public boolean isStopped() {
        return hindrances.stream().anyMatch(Hindrance::stops);
    }

    public String path() {
        return "/protection/people/" + person.slug() + "/erasure";
    }

    public String card() {
        return "/people/" + person.slug();
    }
}
