package org.megdan.platform.web.cache;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Answers strangers with kept pages before the first filter: measured, filters and observations cost as much again. */
class PageCacheValve extends ValveBase {

    private final PageCache cache;
    private final KeptAnswers answers;

    PageCacheValve(PageCache cache, KeptAnswers answers) {
        super(true);
        this.cache = cache;
        this.answers = answers;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var kept = cache.mayServe(request) ? cache.find(request) : null;
        if (kept == null) {
            getNext().invoke(request, response);
        } else {
            answers.write(kept, request, response);
        }
    }
}
