package org.megdan.journeys;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.megdan.testing.Browser;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Opens the site for a test method that asks for it; one browser serves all of them. */
class Opening implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(Opening.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var browser = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Browser.class, key -> new Browser(), Browser.class);
        var port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        var site = new Site(browser.chromium(), "http://localhost:" + port);
        context.getStore(NAMESPACE).put(Site.class, site);
        return site;
    }
}
