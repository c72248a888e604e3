package org.megdan.platform.access;

import static java.util.Comparator.comparing;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.megdan.house.Generated;
import org.megdan.testing.PagesTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route and who may call it, as a page of the docs, so that a changed rule shows in review. */
@PagesTest
class RouteListTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void thePageOfRoutesIsCurrent() throws IOException {
        var text = new StringBuilder("""
                # Every route and who may call it

                Made from the handlers by `RouteListTests`; do not edit. What each right is for: [rights.md](rights.md).

                | route | who |
                |---|---|
                """);
        Route.all(mappings).stream()
                .sorted(comparing(Route::pattern).thenComparing(Route::method))
                .map(route -> "| %s `%s` | %s |%n".formatted(route.method(), route.pattern(), who(route.rule())))
                .forEach(text::append);
        Generated.assertCurrent("docs/routes.md", text.toString());
    }

    private static String who(AccessRule rule) {
        return switch (rule) {
            case AccessRule.Anyone ignored -> "anyone";
            case AccessRule.AnyAccount ignored -> "whoever is signed in";
            case AccessRule.Holder holder -> "`" + holder.right() + "`";
        };
    }
}
