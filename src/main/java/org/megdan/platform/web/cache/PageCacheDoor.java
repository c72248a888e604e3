package org.megdan.platform.web.cache;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts the cache of public pages at the server's door. */
@Component
class PageCacheDoor implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final PageCache cache;
    private final KeptAnswers answers;

    PageCacheDoor(PageCache cache, KeptAnswers answers) {
        this.cache = cache;
        this.answers = answers;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new PageCacheValve(cache, answers));
    }
}
