package org.megdan.desk.relations.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.topics.Topic;
import org.megdan.platform.lists.Piece;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/**
 * The list of a view.
 *
 * @param places where all ties of the view are, whatever is asked
 */
public record ViewPage(
        View view,
        ViewFilter filter,
        Piece<Tied> piece,
        Map<UUID, List<Topic>> topics,
        List<Topic> allTopics,
        List<AtPlace> places,
        boolean mayEdit) {

    /** @param look of a badge, empty for plain text */
    public record Cell(String label, String text, String look) {

        static Cell of(String label, String text) {
            return new Cell(label, text, "");
        }
    }

    public static List<Crumb> tabs(Layout layout) {
        return Stream.of(View.values())
                .map(view -> new Crumb(layout.t(view.key("title")), view.path()))
                .toList();
    }

    /** The page that looks at the same from another side, by the key of its name. */
    public @Nullable Crumb beside() {
        return switch (view) {
            case EXPERTS -> new Crumb("relations.expertise.title", "/relations/expertise");
            case DONORS -> new Crumb("relations.funding.title", "/relations/funding");
            case PARTNERS -> new Crumb("relations.advice.title", "/advice");
            case OFFICIALS, JOURNALISTS -> null;
        };
    }

    public boolean isEmpty() {
        return piece.items().isEmpty();
    }

    public String count(Layout layout) {
        return layout.t(view.key("count"), piece.total());
    }

    public List<Choice> topicChoices(Layout layout) {
        return allTopics.stream()
                .map(topic -> new Choice(topic.code(), topic.name(layout.language())))
                .toList();
    }

    public boolean showsPlaces() {
        return places.stream().anyMatch(one -> one.id() != null);
    }

    public List<Choice> placeChoices(Layout layout) {
        return places.stream()
                .filter(one -> one.id() != null)
                .map(one -> one.choice(layout.language()))
                .toList();
    }

    public List<Choice> standings(Layout layout) {
        return view.standings().stream()
                .map(code -> new Choice(code, layout.t(view.standingKey(code))))
                .toList();
    }

    public List<Choice> orders(Layout layout) {
        return ViewList.slice(view).names().sorts().stream()
                .map(name -> new Choice(name, layout.t("relations.sort." + name)))
                .toList();
    }

    /** What stands beside the name, each with the heading of its column. */
    public List<Cell> cells(Tied row, Layout layout) {
        var cells = new ArrayList<Cell>();
        if (view.showsOther()) {
            cells.add(Cell.of(layout.t(view.key("other")), row.office()));
        }
        cells.add(new Cell(layout.t(view.key("standing")), row.standing(layout), row.standingLook()));
        view.details().stream()
                .filter(Detail::isListed)
                .forEach(detail -> cells.add(Cell.of(layout.t(detail.key(view)), row.shown(detail, layout))));
        cells.add(Cell.of(layout.t(view.key("topics")), topics(row, layout)));
        if (showsPlaces()) {
            cells.add(Cell.of(layout.t("relations.place"), row.place(layout)));
        }
        if (view == View.OFFICIALS) {
            cells.add(Cell.of(layout.t("relations.term.end"), layout.date(row.until())));
        }
        cells.add(checked(row, layout));
        return cells;
    }

    private static Cell checked(Tied row, Layout layout) {
        var day = layout.date(row.lastChecked());
        return new Cell(layout.t("relations.checked"), day, row.isDue() ? "late" : "");
    }

    /** The headings of {@link #cells}. */
    public List<String> headings(Layout layout) {
        return piece.items().stream()
                .findFirst()
                .map(row -> cells(row, layout).stream().map(Cell::label).toList())
                .orElse(List.of());
    }

    private String topics(Tied row, Layout layout) {
        return topics.getOrDefault(row.tie(), List.of()).stream()
                .map(topic -> topic.name(layout.language()))
                .collect(Collectors.joining(", "));
    }

    public String file(String format) {
        return filter.first("/relations/export/" + view.part() + "/" + format);
    }

    public @Nullable String first() {
        return filter.isFurther() ? filter.first(view.path()) : null;
    }

    public @Nullable String older() {
        return piece.last() == null ? null : filter.address(view.path(), piece.last());
    }
}
