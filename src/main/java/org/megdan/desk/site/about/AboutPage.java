package org.megdan.desk.site.about;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.NetworkProfile;
import org.megdan.platform.web.Layout;

/**
 * The network as it presents itself.
 *
 * @param contacts those that are open to everyone
 */
public record AboutPage(String title, List<String> paragraphs, List<Contact> contacts, boolean mayEdit) {

    /** @param href null where there is nothing to open */
    public record Contact(
            String kind,
            String value,
            String purpose,
            @Nullable String href) {}

    static AboutPage of(Optional<NetworkProfile> profile, Optional<ActorCard> card, Layout layout) {
        var about = profile.map(NetworkProfile::about).orElse("");
        return new AboutPage(
                layout.brand(),
                about.isBlank() ? List.of(layout.t("site.about.empty")) : paragraphs(about),
                card.stream()
                        .flatMap(actor -> actor.contacts().stream())
                        .filter(ContactPoint::isPublic)
                        .map(point -> contact(point, layout))
                        .toList(),
                layout.viewer().may("actors.edit"));
    }

    private static List<String> paragraphs(String about) {
        return about.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Contact contact(ContactPoint point, Layout layout) {
        var href = switch (point.kind()) {
            case EMAIL -> "mailto:" + point.value();
            case PHONE -> "tel:" + point.value().replaceAll("[^+0-9]", "");
            case WEB -> point.value();
            case ADDRESS -> null;
        };
        return new Contact(layout.t(point.kind().key()), point.value(), point.purpose(), href);
    }
}
