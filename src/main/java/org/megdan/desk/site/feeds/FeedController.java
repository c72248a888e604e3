package org.megdan.desk.site.feeds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.PlanShelf;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.export.AtomFeed;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Feeds show what anyone may see, whoever asks. */
@Open
@Controller
class FeedController {

    private final PlanShelf shelf;
    private final FeedItems items;
    private final Layouts layouts;

    FeedController(PlanShelf shelf, FeedItems items, Layouts layouts) {
        this.shelf = shelf;
        this.items = items;
        this.layouts = layouts;
    }

    @GetMapping("/feeds")
    ModelAndView page() {
        var strategies = shelf.all(Viewer.ANYONE).stream()
                .map(version -> new Crumb(version.title(), "/feeds/strategy/" + version.slug() + ".atom"))
                .toList();
        return new ModelAndView("desk/site/feeds", "page", new FeedsPage(strategies));
    }

    @GetMapping("/feeds/changes.atom")
    void changes(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(null, layouts.of(request).network(), "/strategy", request, response);
    }

    @GetMapping("/feeds/strategy/{slug}.atom")
    void ofStrategy(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var version = shelf.version(slug, null, Viewer.ANYONE).orElseThrow(NotFound::new);
        write(slug, version.title(), "/strategy/" + slug, request, response);
    }

    private void write(
            @Nullable String slug, String name, String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var layout = layouts.of(request);
        var feed = new AtomFeed(
                layout.language(),
                layout.base() + request.getRequestURI(),
                layout.base() + page,
                layout.t("site.feeds.changes", name),
                layout.network(),
                Instant.EPOCH,
                items.of(slug, layout));
        response.setContentType(AtomFeed.MEDIA_TYPE);
        feed.write(response.getOutputStream());
    }
}
