package org.megdan.desk.membership.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.directory.map.MapPicture;
import org.megdan.platform.lists.Piece;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/**
 * A list of the directory with its map.
 *
 * @param map of the whole list, whatever is looked for
 * @param places the same as rows, those without a position too
 */
public record DirectoryPage(
        Circle circle,
        DirectoryFilter filter,
        Piece<MemberRow> list,
        List<Choice> topics,
        List<Choice> municipalities,
        List<Choice> kinds,
        MapPicture map,
        List<Line> places) {

    /** @param path of the list narrowed to the settlement */
    public record Line(String name, String municipality, String path, int count) {}

    public List<Crumb> tabs(Layout layout) {
        return List.of(
                new Crumb(layout.t("membership.directory.members.tab"), Circle.MEMBERS.path()),
                new Crumb(layout.t("membership.directory.recommended.tab"), Circle.RECOMMENDED.path()));
    }

    public List<Choice> sorts(Layout layout) {
        return List.of(
                new Choice("name", layout.t("membership.directory.sort.name")),
                new Choice("since", layout.t("membership.directory.sort.since")));
    }

    public boolean isEmpty() {
        return list.items().isEmpty();
    }

    /** Nobody at all bears the mark, whatever is looked for. */
    public boolean isBare() {
        return isEmpty() && filter.isEmpty();
    }

    public String count(Layout layout) {
        return layout.t(filter.isEmpty() ? "membership.directory.count" : "membership.directory.found", list.total());
    }

    public String lead(Layout layout) {
        return layout.t(circle.key("lead"), layout.network());
    }

    public String text(String what, Layout layout) {
        return layout.t(circle.key(what));
    }

    public @Nullable String first() {
        return filter.isFurther() ? filter.address(circle.path(), null) : null;
    }

    public @Nullable String older() {
        var last = list.last();
        return last == null ? null : filter.address(circle.path(), last);
    }

    /** The whole list as a file, without the ending of its format. */
    public String file() {
        return "/open-data/" + circle.file();
    }
}
