package org.megdan.platform.privacy;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** „Какво знаем за Вас“: to read, and to take along. */
@SignedIn
@Controller
class KnownController {

    private static final int ON_THE_PAGE = 50;
    private static final int IN_THE_FILE = 10_000_000;

    private final ObjectProvider<Knowing> knowing;
    private final Layouts layouts;
    private final JsonMapper json;
    private final Clock clock;

    KnownController(ObjectProvider<Knowing> knowing, Layouts layouts, JsonMapper json, Clock clock) {
        this.knowing = knowing;
        this.layouts = layouts;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/account/known")
    ModelAndView show(Viewer viewer, HttpServletRequest request) {
        var page = new KnownPage(parts(viewer, layouts.of(request), ON_THE_PAGE), ON_THE_PAGE);
        return new ModelAndView("platform/privacy/known", "page", page);
    }

    @GetMapping("/account/known.json")
    ResponseEntity<byte[]> data(Viewer viewer, HttpServletRequest request) {
        var layout = layouts.of(request);
        var file = new File(layout.network(), clock.instant(), parts(viewer, layout, IN_THE_FILE));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("megdan-about-me.json")
                                .build()
                                .toString())
                .body(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(file));
    }

    private List<KnownPart> parts(Viewer viewer, Layout layout, int most) {
        return knowing.orderedStream()
                .flatMap(each -> each.of(viewer, layout, most).stream())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** As it is written out. */
    record File(String network, Instant at, List<KnownPart> parts) {}
}
