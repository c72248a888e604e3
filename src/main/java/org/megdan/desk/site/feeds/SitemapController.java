package org.megdan.desk.site.feeds;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.megdan.core.plans.PlanPaths;
import org.megdan.core.plans.PlanShelf;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.PublicAddress;
import org.megdan.platform.web.SiteMapPart;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** For search engines: what there is, and what they need not read. */
@Open
@Controller
class SitemapController {

    private static final int LIMIT = 50_000;

    private final PlanShelf shelf;
    private final PlanPaths paths;
    private final List<SiteMapPart> parts;
    private final PublicAddress address;

    SitemapController(PlanShelf shelf, PlanPaths paths, List<SiteMapPart> parts, PublicAddress address) {
        this.shelf = shelf;
        this.paths = paths;
        this.parts = parts;
        this.address = address;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .body("User-agent: *\nDisallow: /search\nDisallow: /sign-in\nSitemap: " + address.base()
                        + "/sitemap.xml\n");
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() {
        var fixed = Stream.of(
                "/", "/strategy", "/about", "/reports", "/open-data", "/feeds", "/api", "/accessibility", "/licence");
        var strategies = shelf.all(Viewer.ANYONE).stream().flatMap(version -> pages(version.slug()));
        var nodes = paths.all(Viewer.ANYONE, LIMIT).stream().map(path -> "/strategy/" + path.slug() + "/" + path.ref());
        var others = parts.stream().flatMap(SiteMapPart::paths);
        var body = Stream.of(fixed, strategies, others, nodes)
                .flatMap(part -> part)
                .limit(LIMIT)
                .map(path -> "<url><loc>" + HtmlUtils.htmlEscape(address.base() + path) + "</loc></url>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n"));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(body);
    }

    private static Stream<String> pages(String slug) {
        return Stream.of("", "/document", "/indicators", "/budget", "/years", "/evaluations")
                .map(part -> "/strategy/" + slug + part);
    }
}
