package org.megdan.platform.web.view;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Has handlers called by {@link OneReading}. */
@Component
class PagesRead implements WebMvcRegistrations {

    private static final int LEFT_TO_OTHERS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PlatformTransactionManager transactions;
    private final int connections;

    PagesRead(PlatformTransactionManager transactions, @Value("${megdan.database.connections:16}") int connections) {
        this.transactions = transactions;
        this.connections = connections;
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new OneReading(transactions, Math.max(1, connections - LEFT_TO_OTHERS), PATIENCE);
    }
}
