package org.megdan.platform.web.health;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Started, migrated, not on its way out, and the database answers. */
@Component
class Readiness {

    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);

    private final JdbcClient jdbc;
    private final ApplicationAvailability availability;

    Readiness(JdbcClient jdbc, ApplicationAvailability availability) {
        this.jdbc = jdbc;
        this.availability = availability;
    }

    boolean isReady() {
        return availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC && databaseAnswers();
    }

    private boolean databaseAnswers() {
        try {
            return jdbc.sql("select exists (select 1 from database.migration where success)")
                    .query(Boolean.class)
                    .single();
        } catch (DataAccessException e) {
            LOG.warn("not ready: {}", e.getMessage());
            return false;
        }
    }
}
