package org.megdan.desk.site.feeds;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.PlanNews;
import org.megdan.platform.export.AtomFeed.Item;
import org.megdan.platform.export.News;
import org.megdan.platform.web.ContentVersion;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Remembered;
import org.springframework.stereotype.Component;

/** What changed in public, the newest first: of everything, or of one strategy. */
@Component
public class FeedItems {

    private static final int MOST = 50;
    private static final int REMEMBERED = 40;

    private final PlanNews plans;
    private final FigureNews figures;
    private final List<News> others;
    private final Remembered<Asked, List<Item>> items;

    FeedItems(PlanNews plans, FigureNews figures, List<News> others, ContentVersion content) {
        this.plans = plans;
        this.figures = figures;
        this.others = others;
        this.items = new Remembered<>(content, REMEMBERED);
    }

    /** Three queries and those of whoever else publishes; none until something public changes. */
    public List<Item> of(@Nullable String slug, Layout layout) {
        return items.get(new Asked(slug, layout.language(), layout.base()), () -> read(slug, layout));
    }

    private List<Item> read(@Nullable String slug, Layout layout) {
        var published = others.stream().flatMap(other -> other.latest(layout).stream());
        return Stream.of(
                        plans.latest(slug, MOST).stream().map(item -> item(item, layout)),
                        Stream.concat(figures.latest(layout).stream(), published)
                                .filter(piece -> slug == null || piece.topic().equals(slug))
                                .map(News.Piece::item))
                .flatMap(items -> items)
                .sorted(Comparator.comparing(Item::updated).reversed())
                .limit(MOST)
                .toList();
    }

    /** @param base of the addresses in it */
    private record Asked(@Nullable String slug, Language language, String base) {}

    private static Item item(PlanNews.Item item, Layout layout) {
        var strategy = layout.base() + "/strategy/" + item.slug();
        var year = Integer.toString(item.year());
        return switch (item.kind()) {
            case ADOPTED, REVISED ->
                new Item(
                        "urn:uuid:" + item.id(),
                        strategy,
                        layout.t("site.feeds." + item.kind().name().toLowerCase(java.util.Locale.ROOT), item.plan()),
                        layout.t("site.home.adopted", layout.date(item.day()), item.about()),
                        item.at(),
                        item.at());
            case YEAR_SHARED ->
                new Item(
                        "urn:uuid:" + item.id(),
                        strategy + "/years/" + year,
                        layout.t("site.feeds.year", year, item.plan()),
                        layout.t("site.feeds.year.text"),
                        item.at(),
                        item.at());
            case EVALUATED ->
                new Item(
                        "urn:uuid:" + item.id(),
                        strategy + "/evaluations",
                        layout.t("site.feeds.evaluation", item.about()),
                        item.plan(),
                        item.at(),
                        item.at());
        };
    }
}
