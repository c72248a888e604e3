package org.megdan.platform.access;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.megdan.testing.Visitor;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Follows links and forms from page to page and keeps for each route an address of something that is really there. */
class OfferedAddresses {

    private static final int PAGES_OF_A_ROUTE = 3;

    private final Map<PathPattern, List<Route>> patterns = new LinkedHashMap<>();
    private final Map<Route, String> addresses = new HashMap<>();

    OfferedAddresses(List<Route> routes) {
        for (var route : routes) {
            var pattern = PathPatternParser.defaultInstance.parse(route.pattern());
            patterns.computeIfAbsent(pattern, p -> new ArrayList<>()).add(route);
        }
    }

    Optional<String> of(Route route) {
        return Optional.ofNullable(addresses.get(route));
    }

    /** What an earlier walk found stays: whoever sees least goes first. */
    OfferedAddresses walk(Visitor visitor, String... from) {
        var ahead = new ArrayDeque<>(List.of(from));
        var known = new HashSet<String>(ahead);
        var visits = new HashMap<Route, Integer>();
        while (!ahead.isEmpty()) {
            var path = ahead.removeFirst();
            var route = route("GET", path);
            if (route.isEmpty() || visits.merge(route.get(), 1, Integer::sum) > PAGES_OF_A_ROUTE) {
                continue;
            }
            look(visitor, path, route.get()).filter(known::add).forEach(ahead::addLast);
        }
        return this;
    }

    private Stream<String> look(Visitor visitor, String path, Route route) {
        var answer = visitor.get(path);
        if (answer.status() < 400) {
            addresses.putIfAbsent(route, plain(path));
        }
        if (answer.status() != 200 || !answer.header("Content-Type").startsWith("text/html")) {
            return Stream.empty();
        }
        var page = answer.page();
        page.select("form[method=post]").forEach(form -> offerForm(form.attr("action")));
        page.select("[formaction]").forEach(button -> offerForm(button.attr("formaction")));
        return Stream.concat(
                        page.select("a[href^=/]").eachAttr("href").stream(),
                        page.select("form[method=get]").eachAttr("action").stream())
                .map(OfferedAddresses::plain)
                .distinct();
    }

    private void offerForm(String action) {
        route("POST", action).ifPresent(route -> addresses.putIfAbsent(route, plain(action)));
    }

    private static String plain(String link) {
        return link.replaceFirst("[?#].*", "");
    }

    private Optional<Route> route(String method, String path) {
        var container = PathContainer.parsePath(plain(path));
        return patterns.entrySet().stream()
                .filter(entry -> entry.getKey().matches(container))
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .flatMap(entry -> entry.getValue().stream())
                .filter(route -> route.method().equals(method))
                .findFirst();
    }

    /** Routes that no walk reached. */
    Set<Route> without() {
        var found = new HashSet<Route>();
        patterns.values().forEach(found::addAll);
        found.removeAll(addresses.keySet());
        return found;
    }
}
