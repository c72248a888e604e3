package org.megdan.desk.site.feeds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanVersion;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.export.AtomFeed;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What was adopted and revised, the newest first. */
@Open
@Controller
class FeedController {

    private final PlanShelf shelf;
    private final Layouts layouts;

    FeedController(PlanShelf shelf, Layouts layouts) {
        this.shelf = shelf;
        this.layouts = layouts;
    }

    @GetMapping("/feeds")
    String page() {
        return "desk/site/feeds";
    }

    @GetMapping("/feeds/changes.atom")
    void changes(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var layout = layouts.of(request);
        var feed = new AtomFeed(
                layout.language(),
                layout.base() + "/feeds/changes.atom",
                layout.base() + "/strategy",
                layout.t("site.feeds.changes", layout.network()),
                layout.network(),
                Instant.EPOCH,
                items(layout));
        response.setContentType(AtomFeed.MEDIA_TYPE);
        feed.write(response.getOutputStream());
    }

    private List<AtomFeed.Item> items(Layout layout) {
        return shelf.all(Viewer.ANYONE).stream()
                .flatMap(version -> item(version, layout))
                .sorted((a, b) -> b.updated().compareTo(a.updated()))
                .limit(50)
                .toList();
    }

    private static Stream<AtomFeed.Item> item(PlanVersion version, Layout layout) {
        var adoption = version.adoption();
        return adoption == null
                ? Stream.empty()
                : Stream.of(new AtomFeed.Item(
                        "urn:uuid:" + version.id(),
                        layout.base() + "/strategy/" + version.slug(),
                        version.title(),
                        layout.t("site.home.adopted", layout.date(adoption.on()), adoption.body()),
                        adoption.recordedAt(),
                        adoption.recordedAt()));
    }
}
