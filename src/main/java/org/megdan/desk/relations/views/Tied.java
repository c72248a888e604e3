package org.megdan.desk.relations.views;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.platform.search.Transliteration;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;

/**
 * A tie as its view shows it.
 *
 * @param who it is about; for an official the person
 * @param isDue nobody has looked for a year whether it still holds
 * @param refuses they said that they do not want to be contacted
 * @param standing one of the view's standings, empty while nobody said
 * @param place its name in Bulgarian, empty for none
 * @param version of the details, 0 before the first
 * @param details by the names of {@link View#details}
 */
public record Tied(
        View view,
        UUID tie,
        ActorName who,
        ActorName other,
        String title,
        LocalDate since,
        @Nullable LocalDate until,
        LocalDate lastChecked,
        String source,
        boolean isCurrent,
        boolean isDue,
        boolean refuses,
        String standing,
        String place,
        int version,
        Map<String, String> details) {

    public Tied {
        details = Map.copyOf(details);
    }

    public String path() {
        return view.path() + "/" + tie;
    }

    public String detail(String name) {
        return Objects.requireNonNullElse(details.get(name), "");
    }

    public String shown(Detail detail, Layout layout) {
        return detail.shown(view, detail(detail.name()), layout);
    }

    /** „Началник на отдел, Община Никъдешна“. */
    public String office() {
        return title.isEmpty() ? other.name() : title + ", " + other.name();
    }

    public String place(Layout layout) {
        return layout.language() == Language.BG ? place : Transliteration.toLatin(place);
    }

    public String standing(Layout layout) {
        return standing.isEmpty() ? "" : layout.t(view.standingKey(standing));
    }

    /** The look of the badge that says where it stands. */
    public String standingLook() {
        return switch (standing) {
            case "FREE", "GIVEN" -> "done";
            case "PAUSED" -> "waiting";
            case "TALKED", "APPLIED" -> "going";
            case "OVER", "REFUSED" -> "closed";
            default -> "plain";
        };
    }
}
