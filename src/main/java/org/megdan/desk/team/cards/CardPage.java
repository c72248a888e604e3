package org.megdan.desk.team.cards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.Tie;
import org.megdan.core.actors.consents.Standing;
import org.megdan.platform.audit.HistoryPage;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** The card of one actor as the viewer may see and change it; history is null for whoever may not read it, only persons consent. */
public record CardPage(
        ActorCard card,
        @Nullable AccountRow account,
        @Nullable HistoryPage history,
        List<Standing> consents,
        boolean mayEdit,
        String today,
        FormErrors errors) {

    public String path() {
        return "/team/" + card.slug();
    }

    public boolean mayErase(Layout layout) {
        return card.isPerson() && layout.viewer().may("privacy.erase");
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(new Crumb(layout.t("team.title"), card.isPerson() ? "/team" : "/team/organisations"));
    }

    /** What stands with the person is passed on by whoever arranges the team. */
    public boolean mayHandOver(Layout layout) {
        return card.isPerson() && layout.viewer().may("team.edit");
    }

    /** The other end of a tie, seen from this card. */
    public boolean isFromHere(Tie tie) {
        return tie.from().id().equals(card.id());
    }

    /** The address that an invitation form begins with. */
    public String firstEmail() {
        return card.contacts().stream()
                .filter(contact -> contact.kind() == org.megdan.core.actors.ContactPoint.Kind.EMAIL)
                .map(org.megdan.core.actors.ContactPoint::value)
                .findFirst()
                .orElse("");
    }

    public List<Choice> contactKinds(Layout layout) {
        return java.util.Arrays.stream(org.megdan.core.actors.ContactPoint.Kind.values())
                .map(kind -> new Choice(kind.name(), layout.t(kind.key())))
                .toList();
    }
}
