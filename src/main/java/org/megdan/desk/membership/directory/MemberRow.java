package org.megdan.desk.membership.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.places.Place;
import org.megdan.core.actors.topics.Topic;
import org.megdan.platform.web.Layout;

/**
 * Somebody in the directory.
 *
 * @param since the first day of the mark that holds today
 * @param isSuspended the mark grants nothing today
 */
public record MemberRow(
        UUID id,
        ActorKind kind,
        String name,
        String slug,
        String description,
        LocalDate since,
        boolean isSuspended,
        @Nullable Place place,
        List<Topic> topics) {

    private static final int SHORT = 180;

    MemberRow with(@Nullable Place where, List<Topic> what) {
        return new MemberRow(id, kind, name, slug, description, since, isSuspended, where, what);
    }

    public String path() {
        return "/members/" + slug;
    }

    /** The settlement, else nothing. */
    public String where(Layout layout) {
        return place == null ? "" : place.label(layout.language());
    }

    public List<String> topics(Layout layout) {
        return topics.stream().map(topic -> topic.name(layout.language())).toList();
    }

    /** The beginning of what they say of themselves, cut between words. */
    public String about() {
        var text = description.strip().replaceAll("\\s+", " ");
        if (text.length() <= SHORT) {
            return text;
        }
        int space = text.lastIndexOf(' ', SHORT);
        return text.substring(0, space > SHORT / 2 ? space : SHORT) + "…";
    }
}
