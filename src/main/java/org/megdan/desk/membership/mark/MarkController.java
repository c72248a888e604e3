package org.megdan.desk.membership.mark;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Proves or disproves a mark, to people by a page and on other sites by a picture. */
@Open
@Controller
class MarkController {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final Bearers bearers;
    private final MarkPages pages;
    private final MarkPictures pictures;
    private final Layouts layouts;

    MarkController(Bearers bearers, MarkPages pages, MarkPictures pictures, Layouts layouts) {
        this.bearers = bearers;
        this.pages = pages;
        this.pictures = pictures;
        this.layouts = layouts;
    }

    @GetMapping("/members/{slug}/mark")
    ModelAndView show(@PathVariable String slug, Viewer viewer, HttpServletRequest request) {
        var bearer = bearers.find(slug).orElseThrow(NotFound::new);
        return new ModelAndView("desk/membership/mark/show", "page", pages.of(bearer, viewer, layouts.of(request)));
    }

    // the language stands in the path: ?lang= is a choice of the reader, which a picture on another site can't keep
    @GetMapping("/members/{slug}/mark/{language:bg|en}.svg")
    ResponseEntity<byte[]> picture(
            @PathVariable String slug,
            @PathVariable String language,
            @RequestParam(defaultValue = "") String look,
            HttpServletRequest request) {
        var bearer = bearers.find(slug).orElseThrow(NotFound::new);
        var layout = pages.inLanguage(Language.of(language));
        var picture = pictures.of(bearer, layout, look.equals("dark") ? MarkPicture.Look.DARK : MarkPicture.Look.LIGHT);
        return ResponseEntity.ok()
                .contentType(SVG)
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("Cache-Control", "no-cache")
                .body(picture.svg(bearer.mark().sentence(layout, bearer.name())).getBytes(StandardCharsets.UTF_8));
    }
}
