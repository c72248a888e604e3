package org.megdan.desk.membership.applications;

import java.util.List;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.ContactPoint;
import org.megdan.desk.membership.Mark;
import org.megdan.desk.membership.programmes.Programme;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Language;

/**
 * How one applies, for anyone; with a form for whoever speaks for an organisation.
 *
 * @param contacts open ways to reach the network
 */
public record ApplyPage(
        List<Programme> programmes,
        List<ActorName> own,
        List<ContactPoint> contacts,
        boolean isSignedIn,
        String organisation,
        String mark,
        FormErrors errors) {

    public List<Choice> organisations() {
        return own.stream().map(name -> new Choice(name.slug(), name.name())).toList();
    }

    public List<Choice> marks(Language language) {
        return programmes.stream()
                .map(programme -> new Choice(programme.mark().part(), programme.name(language)))
                .toList();
    }

    /** Where there is one choice it is made. */
    public List<String> chosenOrganisation() {
        return own.size() == 1 ? List.of(own.getFirst().slug()) : List.of(organisation);
    }

    public List<String> chosenMark() {
        return mark.isEmpty() && !programmes.isEmpty()
                ? List.of(programmes.getFirst().mark().part())
                : List.of(mark.isEmpty() ? Mark.MEMBER.part() : mark);
    }
}
