package org.megdan.desk.site.feeds;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.megdan.core.measures.ApprovedFigures;
import org.megdan.core.measures.ApprovedFigures.Figure;
import org.megdan.core.plans.NodeCard;
import org.megdan.core.plans.PlanShelf;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.export.AtomFeed.Item;
import org.megdan.platform.export.News.Piece;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.springframework.stereotype.Component;

/** Figures that began to count, those of one strategy and day together: a table of readings is one piece of news. */
@Component
class FigureNews {

    private static final int LOOKED_AT = 500;
    private static final int NAMED = 10;

    private final ApprovedFigures figures;
    private final PlanShelf shelf;

    FigureNews(ApprovedFigures figures, PlanShelf shelf) {
        this.figures = figures;
        this.shelf = shelf;
    }

    /** Two queries. */
    List<Piece> latest(Layout layout) {
        var latest = figures.latest(LOOKED_AT);
        var seen = shelf.cards(latest.stream().map(Figure::subject).distinct().toList(), Viewer.ANYONE);
        var days = new LinkedHashMap<Day, List<Figure>>();
        for (var figure : latest) {
            var card = seen.get(figure.subject());
            if (card != null) {
                days.computeIfAbsent(Day.of(card, figure), day -> new ArrayList<>())
                        .add(figure);
            }
        }
        return days.entrySet().stream()
                .map(day -> day.getKey().piece(day.getValue(), layout))
                .toList();
    }

    private record Day(String slug, String plan, LocalDate on) {

        static Day of(NodeCard card, Figure figure) {
            return new Day(card.slug(), card.planTitle(), LocalDate.ofInstant(figure.at(), Language.ZONE));
        }

        Piece piece(List<Figure> figures, Layout layout) {
            var id = UUID.nameUUIDFromBytes(("figures " + slug + " " + on).getBytes(StandardCharsets.UTF_8));
            var address = layout.base() + "/strategy/" + slug;
            var told = figures.stream()
                    .limit(NAMED)
                    .map(one -> one.indicator() + " (" + one.period().label(layout.language(), layout.messages())
                            + "): " + (layout.number(one.value()) + " " + one.unit()).strip())
                    .collect(Collectors.joining("; "));
            return new Piece(
                    slug,
                    new Item(
                            "urn:uuid:" + id,
                            figures.size() == 1
                                    ? address + "/readings/"
                                            + figures.getFirst().reading()
                                    : address + "/indicators",
                            layout.t("site.feeds.figures", figures.size(), plan),
                            told,
                            figures.getLast().at(),
                            figures.getFirst().at()));
        }
    }
}
