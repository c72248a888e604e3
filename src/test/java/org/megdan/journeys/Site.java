package org.megdan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;

/** The demonstration as a test finds it; whoever comes has their own cookies, and no page may complain to them. */
class Site implements AutoCloseable {

    /** The address of the network's own strategy. */
    static final String OWN = "/strategy/strategy-2014-2020";

    static final String MUNICIPAL = "/strategy/social-services-2016-2020";

    private static final double PATIENCE = 20_000;

    private final Browser browser;
    private final String base;
    private final List<BrowserContext> open = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Site(Browser browser, String base) {
        this.browser = browser;
        this.base = base;
    }

    /** Somebody who only reads. */
    Visit visitor() {
        return visit(reader());
    }

    Visit visitorWithoutScripts() {
        return visit(reader().setJavaScriptEnabled(false));
    }

    Visit visitorWithAPhone() {
        return visit(reader().setViewportSize(320, 640));
    }

    /** Somebody whose tools look into pages, which the site itself forbids scripts to do. */
    Visit inspector() {
        return visit(reader().setBypassCSP(true));
    }

    private static NewContextOptions reader() {
        return new NewContextOptions().setLocale("bg-BG").setViewportSize(1280, 900);
    }

    private Visit visit(NewContextOptions options) {
        var context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        context.onWebError(error -> complaints.add(error.page().url() + ": " + error.error()));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.location() + ": " + message.text());
            }
        });
        open.add(context);
        return new Visit(context.newPage(), base);
    }

    /** What the browser found wrong with the pages of this test so far; asked for once. */
    List<String> complaints() {
        var found = List.copyOf(complaints);
        complaints.clear();
        return found;
    }

    @Override
    public void close() {
        open.forEach(BrowserContext::close);
        assertThat(complaints()).as("what the browser found wrong").isEmpty();
    }
}
