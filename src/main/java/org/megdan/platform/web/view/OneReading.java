package org.megdan.platform.web.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * What a page shows is read over one connection, in one transaction that can write nothing: each of its own would ask the
 * database twice more. It ends before the page is written out, and handlers that write their answer themselves have none, so
 * a slow reader holds no connection.
 */
class OneReading extends RequestMappingHandlerAdapter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final PlatformTransactionManager transactions;

    OneReading(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    protected @Nullable ModelAndView invokeHandlerMethod(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
        if (!READING.contains(request.getMethod())
                || handler.getReturnType().getParameterType() != ModelAndView.class) {
            return super.invokeHandlerMethod(request, response, handler);
        }
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
