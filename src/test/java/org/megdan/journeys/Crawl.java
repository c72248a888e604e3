package org.megdan.journeys;

import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Follows the links of the site from page to page and looks at each as people would who see, hear or hold it otherwise. */
class Crawl {

    private static final String AXE = resource("/axe.min.js");
    private static final String RULES = """
            () => axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations']
            }).then(found => found.violations.flatMap(one => one.nodes.slice(0, 3).map(
                node => one.id + ' ' + node.target.join(' ') + ': ' + node.html.slice(0, 160))))
            """;
    private static final String WIDE = """
            () => [...document.body.querySelectorAll('*')].filter(one => !one.closest('[class*=sr-only], svg')
                && one.getBoundingClientRect().right > document.documentElement.clientWidth + 1).slice(0, 4)
                .map(one => one.tagName + '.' + one.className + ' ' + Math.round(one.getBoundingClientRect().right))
            """;
    private static final String LINKS = """
            () => [...document.querySelectorAll('a[href]:not([download])')]
                .map(link => new URL(link.getAttribute('href'), location.href)).filter(url => url.origin === location.origin)
                .map(url => url.pathname)
            """;

    private static final String EMPTY_FORM = """
            () => {
                const form = document.querySelector('main form[method=post]:has(input:not([type=hidden]), textarea)');
                form.querySelectorAll('input:not([type=hidden], [type=radio], [type=checkbox], [type=file]), textarea')
                    .forEach(field => field.value = '');
                HTMLFormElement.prototype.submit.call(form);
            }
            """;

    private final Visit visit;
    private final Site site;
    private final String language;
    private final int limit;
    private final Shapes shapes = new Shapes(1);
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> known = new TreeSet<>();
    private final Set<String> seen = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    Crawl(Visit visit, Site site, String language, int limit) {
        this.visit = visit;
        this.site = site;
        this.language = language;
        this.limit = limit;
    }

    Crawl from(String... paths) {
        for (var path : paths) {
            meet(path);
        }
        while (!ahead.isEmpty() && seen.size() < limit) {
            look(ahead.removeFirst());
        }
        return this;
    }

    /** Sends the form of each page with nothing in it, and looks at what comes back. */
    Crawl refusedOn(String... paths) {
        for (var path : paths) {
            visit.open(path);
            var answer = visit.page().waitForNavigation(() -> visit.page().evaluate(EMPTY_FORM));
            if (answer == null || answer.status() != 422) {
                faults.add(path + " takes an empty form: " + (answer == null ? "no answer" : answer.status()));
            }
            inspect(path + " refused");
            site.complaints().stream()
                    .filter(complaint -> !complaint.contains("422"))
                    .forEach(complaint -> faults.add(path + " refused complains: " + complaint));
        }
        return this;
    }

    /** What the limit kept from being looked at. */
    Set<String> left() {
        return new TreeSet<>(ahead);
    }

    Set<String> shapes() {
        var found = new TreeSet<String>();
        seen.forEach(path -> found.add(Shapes.of(path)));
        return found;
    }

    List<String> faults() {
        return faults;
    }

    private void meet(String path) {
        if (Shapes.isPage(path) && known.add(path) && shapes.take(path)) {
            ahead.addLast(path);
        }
    }

    private void look(String path) {
        seen.add(path);
        var answer = visit.answer(path);
        if (answer.status() >= 400) {
            faults.add(path + " answers " + answer.status());
        } else if (isPage(answer)) {
            inspect(path);
            strings(LINKS).forEach(this::meet);
        }
        site.complaints().forEach(complaint -> faults.add(path + " complains: " + complaint));
    }

    /** A picture or a text that the browser shows by itself has nothing of ours in it. */
    private static boolean isPage(Response answer) {
        return answer.headers().getOrDefault("content-type", "").startsWith("text/html");
    }

    private void inspect(String path) {
        if (!language.equals(visit.page().locator("html").getAttribute("lang"))) {
            faults.add(path + " is not in " + language);
        }
        visit.page().evaluate(AXE);
        strings(RULES).forEach(fault -> faults.add(path + " " + fault));
        visit.page().setViewportSize(320, 640);
        int overhang = visit.overhang();
        if (overhang > 0) {
            faults.add(path + " is " + overhang + " pixels too wide for 320: " + strings(WIDE));
        }
        visit.page().setViewportSize(1280, 900);
    }

    private List<String> strings(String script) {
        return ((List<?>) visit.page().evaluate(script))
                .stream().map(String::valueOf).toList();
    }

    private static String resource(String name) {
        try (var in = Crawl.class.getResourceAsStream(name)) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
