package org.megdan.platform.web.view;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Has handlers called by {@link OneReading}. */
@Component
class PagesRead implements WebMvcRegistrations {

    private final PlatformTransactionManager transactions;

    PagesRead(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new OneReading(transactions);
    }
}
