package org.megdan.platform.web.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.megdan.testing.Browser;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Tries;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Every part, in every state, language and theme, on the narrowest screen and on a wide one. */
@Tag("browser")
@Tries("J1")
@PagesTest
@ActiveProfiles("gallery")
class GalleryAccessTests {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static Browser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    static Stream<Arguments> views() {
        return Stream.of("full", "empty", "wrong", "home")
                .flatMap(state -> Stream.of("bg-BG", "en-GB")
                        .flatMap(language -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                .flatMap(scheme -> Stream.of(320, 1440)
                                        .map(width -> Arguments.of(state, language, scheme, width)))));
    }

    @ParameterizedTest
    @MethodSource("views")
    void axeFindsNothingAndNothingScrollsSideways(String state, String language, ColorScheme scheme, int width) {
        var look = new NewContextOptions()
                .setLocale(language)
                .setColorScheme(scheme)
                .setViewportSize(width, 900)
                .setBypassCSP(true);
        try (var visitor = browser.chromium().newContext(look)) {
            var page = visitor.newPage();
            page.navigate("http://localhost:" + port + "/gallery/" + state);

            assertThat(violations(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0);
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(Rule::toString)
                        .toList();
    }
}
