package org.megdan.desk.membership.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.plans.Carried;
import org.megdan.desk.membership.mark.Bearer;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.LinkedData;

/**
 * The page of a member, as it is for everyone.
 *
 * @param contacts those that are public
 * @param carried what it answers for, by strategy
 * @param mayEmbed whoever looks is shown the way to the mark for the member's own site
 */
public record MemberPage(
        Bearer bearer,
        ActorCard card,
        List<ContactPoint> contacts,
        List<Face> faces,
        List<Carried> carried,
        boolean mayEmbed) {

    private static final int SHORT = 200;

    public List<Crumb> crumbs(Layout layout) {
        return List.of(new Crumb(layout.t("membership.directory.title"), "/members"));
    }

    public String kicker(Layout layout) {
        return layout.t(card.kind().key());
    }

    public String where(Layout layout) {
        var place = card.place();
        return place == null ? "" : place.label(layout.language());
    }

    public List<String> topics(Layout layout) {
        return card.topics().stream()
                .map(topic -> topic.name(layout.language()))
                .toList();
    }

    /** For search engines and for those who share the page. */
    public String description(Layout layout) {
        var text = card.description().strip().replaceAll("\\s+", " ");
        return text.isEmpty()
                ? bearer.mark().sentence(layout, bearer.name())
                : text.substring(0, Math.min(text.length(), SHORT));
    }

    /** Paragraphs of what they say of themselves. */
    public List<String> paragraphs() {
        return card.description()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A goal or task in the strategy that names them. */
    public String strategy(Carried one) {
        return "/strategy/" + one.slug() + "?responsible=" + one.actor() + "#found";
    }

    public String address(Layout layout) {
        return layout.base() + bearer.path();
    }

    /** An address that can be followed, null for what is only read. */
    public @Nullable String link(ContactPoint contact) {
        return switch (contact.kind()) {
            case EMAIL -> "mailto:" + contact.value();
            case PHONE -> "tel:" + contact.value().replaceAll("[^0-9+]", "");
            case WEB -> contact.value().matches("https?://.*") ? contact.value() : null;
            case ADDRESS -> null;
        };
    }

    public LinkedData linked(Layout layout) {
        var data = LinkedData.member(layout, bearer.name(), description(layout));
        contacts.forEach(contact -> {
            switch (contact.kind()) {
                case EMAIL -> data.with("email", contact.value());
                case PHONE -> data.with("telephone", contact.value());
                case WEB -> data.with("sameAs", contact.value());
                case ADDRESS -> data.with("address", contact.value());
            }
        });
        return data.with("location", where(layout)).below(layout, crumbs(layout), bearer.name());
    }
}
