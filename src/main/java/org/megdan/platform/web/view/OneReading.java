package org.megdan.platform.web.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.CurrentViewer;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * What a page shows is read over one connection, in one transaction that can write nothing: each of its own would ask the
 * database twice more. It ends before the page is written out, and handlers that write their answer themselves have none, so
 * a slow reader holds no connection. Some connections are left to those who sign in or act: pages wait for each other
 * before they take one, and strangers have half of the places, so that members need not wait behind a crowd.
 */
class OneReading extends RequestMappingHandlerAdapter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final PlatformTransactionManager transactions;
    private final Duration patience;
    private final Semaphore places;
    private final Semaphore placesOfStrangers;

    /**
     * @param atOnce how many pages are read at a time
     * @param patience how long a page waits for its place
     */
    OneReading(PlatformTransactionManager transactions, int atOnce, Duration patience) {
        this.transactions = transactions;
        this.patience = patience;
        this.places = new Semaphore(atOnce, true);
        this.placesOfStrangers = new Semaphore(Math.max(1, atOnce / 2), true);
    }

    @Override
    protected @Nullable ModelAndView invokeHandlerMethod(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
        if (!READING.contains(request.getMethod())
                || handler.getReturnType().getParameterType() != ModelAndView.class) {
            return super.invokeHandlerMethod(request, response, handler);
        }
        if (CurrentViewer.of(request).isSignedIn()) {
            return placed(request, response, handler);
        }
        enter(placesOfStrangers);
        try {
            return placed(request, response, handler);
        } finally {
            placesOfStrangers.release();
        }
    }

    private @Nullable ModelAndView placed(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
        enter(places);
        try {
            return read(request, response, handler);
        } finally {
            places.release();
        }
    }

    private void enter(Semaphore semaphore) throws InterruptedException {
        if (!semaphore.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new CannotCreateTransactionException("too many pages are read at a time");
        }
    }

    private @Nullable ModelAndView read(HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
            throws Exception {
        var reading = new DefaultTransactionDefinition();
        reading.setReadOnly(true);
        var transaction = transactions.getTransaction(reading);
        try {
            return super.invokeHandlerMethod(request, response, handler);
        } finally {
            // nothing was written, so nothing is to be committed
            transactions.rollback(transaction);
        }
    }
}
