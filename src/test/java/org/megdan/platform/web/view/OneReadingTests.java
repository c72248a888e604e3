package org.megdan.platform.web.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.megdan.platform.access.CurrentViewer;
import org.megdan.platform.access.Viewer;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;

class OneReadingTests {

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final OneReading adapter = new OneReading(new Told(told), 2, Duration.ofMillis(300));

    OneReadingTests() {
        adapter.setApplicationContext(new StaticApplicationContext());
        adapter.afterPropertiesSet();
    }

    @Test
    void aPageIsReadInOneTransactionThatCanWriteNothing() throws Exception {
        call("GET", "page");

        assertThat(told).containsExactly("begin, read only", "page", "end");
    }

    @Test
    void aFailingPageEndsItsTransactionToo() {
        assertThatThrownBy(() -> call("GET", "broken")).hasMessageContaining("on purpose");

        assertThat(told).containsExactly("begin, read only", "end");
    }

    @Test
    void whoComesAfterAFailedPageFindsItsPlaceFree() throws Exception {
        assertThatThrownBy(() -> call("GET", "broken")).hasMessageContaining("on purpose");

        call("GET", "page");

        assertThat(told).endsWith("begin, read only", "page", "end");
    }

    @Test
    void strangersNeverTakeAllPlaces() throws Exception {
        var first = inside(false);

        assertThatThrownBy(() -> call("GET", "page")).isInstanceOf(CannotCreateTransactionException.class);
        adapter.handle(request("GET", true), new MockHttpServletResponse(), handler("page"));

        assertThat(told).endsWith("page", "end");
        first.leave();
        call("GET", "page");
    }

    @Test
    void whoFindsNoPlaceIsToldSoAndHoldsNothing() throws Exception {
        var first = inside(true);
        var second = inside(true);

        assertThatThrownBy(() -> adapter.handle(request("GET", true), new MockHttpServletResponse(), handler("page")))
                .isInstanceOf(CannotCreateTransactionException.class);

        first.leave();
        second.leave();
        adapter.handle(request("GET", true), new MockHttpServletResponse(), handler("page"));
        assertThat(told).endsWith("begin, read only", "page", "end");
    }

    @Test
    void anActHasTheTransactionsThatItAsksFor() throws Exception {
        call("POST", "page");

        assertThat(told).containsExactly("page");
    }

    @Test
    void whoWritesTheAnswerHoldsNoConnectionWhileTheReaderIsSlow() throws Exception {
        call("GET", "file", HttpServletResponse.class);

        assertThat(told).containsExactly("file");
    }

    /** Somebody whose page is being read until they leave. */
    private Reader inside(boolean isSignedIn) throws Exception {
        var reader = new Reader(new CountDownLatch(1), new CountDownLatch(1));
        var waiting = request("GET", isSignedIn);
        waiting.setAttribute("reader", reader);
        Thread.ofVirtual().start(() -> {
            try {
                adapter.handle(waiting, new MockHttpServletResponse(), handler("slow", HttpServletRequest.class));
            } catch (Exception e) {
                told.add(e.toString());
            } finally {
                reader.gone.countDown();
            }
        });
        await().until(() -> told.stream().anyMatch("slow"::equals) && told.removeIf("slow"::equals));
        return reader;
    }

    private void call(String method, String handler, Class<?>... parameters) throws Exception {
        adapter.handle(request(method, false), new MockHttpServletResponse(), handler(handler, parameters));
    }

    private HandlerMethod handler(String name, Class<?>... parameters) throws NoSuchMethodException {
        return new HandlerMethod(new Handlers(told), name, parameters);
    }

    private static MockHttpServletRequest request(String method, boolean isSignedIn) {
        var request = new MockHttpServletRequest(method, "/");
        var account = isSignedIn ? new UUID(1, 1) : null;
        request.setAttribute(CurrentViewer.class.getName(), new Viewer(account, account, "Неда", Set.of()));
        return request;
    }

    record Reader(CountDownLatch left, CountDownLatch gone) {

        void leave() throws InterruptedException {
            left.countDown();
            assertThat(gone.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    public record Handlers(List<String> told) {

        public ModelAndView page() {
            told.add("page");
            return new ModelAndView("page");
        }

        public ModelAndView slow(HttpServletRequest request) throws InterruptedException {
            told.add("slow");
            ((Reader) request.getAttribute("reader")).left.await();
            return new ModelAndView("page");
        }

        public ModelAndView broken() {
            throw new IllegalStateException("on purpose");
        }

        public void file(HttpServletResponse response) {
            told.add("file");
        }
    }

    private static class Told extends AbstractPlatformTransactionManager {

        private final transient List<String> told;

        Told(List<String> told) {
            this.told = told;
        }

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            told.add("begin" + (definition.isReadOnly() ? ", read only" : ""));
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            told.add("commit");
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            told.add("end");
        }
    }
}
