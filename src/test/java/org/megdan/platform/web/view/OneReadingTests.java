package org.megdan.platform.web.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;

class OneReadingTests {

    private final List<String> told = new ArrayList<>();
    private final OneReading adapter = new OneReading(new Told(told), 1);

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
    void anActHasTheTransactionsThatItAsksFor() throws Exception {
        call("POST", "page");

        assertThat(told).containsExactly("page");
    }

    @Test
    void whoWritesTheAnswerHoldsNoConnectionWhileTheReaderIsSlow() throws Exception {
        call("GET", "file", HttpServletResponse.class);

        assertThat(told).containsExactly("file");
    }

    private void call(String method, String handler, Class<?>... parameters) throws Exception {
        adapter.handle(
                new MockHttpServletRequest(method, "/"),
                new MockHttpServletResponse(),
                new HandlerMethod(new Handlers(told), handler, parameters));
    }

    public record Handlers(List<String> told) {

        public ModelAndView page() {
            told.add("page");
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
