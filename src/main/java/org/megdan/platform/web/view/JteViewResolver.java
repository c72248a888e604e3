package org.megdan.platform.web.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Layouts;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** The view name {@code desk/strategy/show} is the template {@code desk/strategy/show.jte}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class JteViewResolver implements ViewResolver {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "megdan.pages");
    private final Layouts layouts;

    JteViewResolver(Layouts layouts) {
        this.layouts = layouts;
    }

    @Override
    public @Nullable View resolveViewName(String viewName, Locale locale) {
        if (viewName.startsWith("redirect:") || viewName.startsWith("forward:")) {
            return null;
        }
        return new JteView(viewName + ".jte", engine, layouts);
    }
}
