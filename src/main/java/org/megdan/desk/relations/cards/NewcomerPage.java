package org.megdan.desk.relations.cards;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.desk.relations.views.View;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/**
 * The form of somebody new in a view.
 *
 * @param alike records of a like name, one of which may be theirs; {@code places} likewise for where they are
 */
public record NewcomerPage(
        View view, NewcomerForm form, List<ActorName> alike, List<ActorName> places, FormErrors errors) {

    public String path() {
        return view.path() + "/new";
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(new Crumb(layout.t(view.key("title")), view.path()));
    }

    public String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    public List<Choice> choices(List<ActorName> found, Layout layout) {
        return Stream.concat(
                        found.stream()
                                .map(actor -> new Choice(
                                        actor.id().toString(),
                                        actor.name(),
                                        layout.t(actor.kind().key()))),
                        Stream.of(new Choice(BeginTie.NEW, layout.t("relations.new.other"))))
                .toList();
    }

    public List<String> chosen(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
