package org.megdan.platform.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One address of the application, with ids that nothing has until a walk finds better, and what its handler declares. */
record Route(String method, String pattern, String path, AccessRule rule) {

    private static final Set<String> ELSEWHERE = Set.of("/error");

    static List<Route> all(RequestMappingHandlerMapping mappings) {
        var routes = new ArrayList<Route>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (!handler.getBeanType().getName().startsWith("org.megdan.")) {
                return;
            }
            var rule = AccessRule.of(handler.getMethod(), handler.getBeanType()).orElseThrow();
            Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
            for (var pattern : mapping.getPatternValues()) {
                if (ELSEWHERE.contains(pattern)) {
                    continue;
                }
                for (var method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                    routes.add(new Route(method.name(), pattern, filled(pattern), rule));
                }
            }
        });
        return routes;
    }

    Route at(String address) {
        return new Route(method, pattern, address, rule);
    }

    boolean isForPrograms() {
        return pattern.startsWith("/api/v1/");
    }

    private static String filled(String pattern) {
        return pattern.replaceAll("\\{\\*[^}]+}", "missing")
                .replaceAll("\\{(slug|plan|word|name|code|year)[^}]*}", "missing-thing")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString())
                .replace("*", "missing");
    }
}
