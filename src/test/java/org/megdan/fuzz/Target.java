package org.megdan.fuzz;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Something to ask: a method, an address, and fields with the values that they usually have. */
record Target(String method, String path, Map<String, String> fields) {

    /** Every route with ids that nothing has. */
    static List<Target> routes(RequestMappingHandlerMapping mappings) {
        var targets = new ArrayList<Target>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
            for (var pattern : mapping.getPatternValues()) {
                for (var method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                    targets.add(new Target(method.name(), filled(pattern), names(handler.getMethod())));
                }
            }
        });
        return targets.stream()
                .filter(target ->
                        target.method().equals("GET") || target.method().equals("POST"))
                .filter(target -> !target.path().equals("/error"))
                .toList();
    }

    /** The forms and the addresses that a page offers. */
    static List<Target> on(Document page) {
        var targets = new ArrayList<Target>();
        for (Element form : page.select("form[action]")) {
            var fields = new java.util.TreeMap<String, String>();
            form.select("[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
            targets.add(new Target(
                    form.attr("method").equalsIgnoreCase("post") ? "POST" : "GET", form.attr("action"), fields));
        }
        for (Element link : page.select("a[href^=/]")) {
            targets.add(new Target("GET", link.attr("href").replaceFirst("#.*", ""), Map.of()));
        }
        return targets;
    }

    /** Alike but for ids and numbers. */
    String kind() {
        return method + " " + path.replaceFirst("\\?.*", "").replaceAll("[0-9a-f-]{36}|(?<=/)[0-9.]+(?=/|$)", "*");
    }

    private static Map<String, String> names(Method handler) {
        var names = new java.util.TreeMap<String, String>();
        for (var parameter : handler.getParameters()) {
            var asked = parameter.getAnnotation(RequestParam.class);
            if (asked != null && !Map.class.isAssignableFrom(parameter.getType())) {
                names.put(asked.name().isEmpty() ? parameter.getName() : asked.name(), "");
            } else if (parameter.getType().isRecord()) {
                Arrays.stream(parameter.getType().getRecordComponents())
                        .map(RecordComponent::getName)
                        .forEach(name -> names.put(name, ""));
            }
        }
        return names;
    }

    private static String filled(String pattern) {
        return pattern.replaceAll("\\{(slug|plan|word|name|code|ref|number)[^}]*}", "missing-thing")
                .replaceAll("\\{year[^}]*}", "2027")
                .replaceAll("\\{\\*[^}]+}", "missing")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString())
                .replace("*", "missing");
    }
}
