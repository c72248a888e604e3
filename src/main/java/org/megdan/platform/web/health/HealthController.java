package org.megdan.platform.web.health;

import org.megdan.platform.access.Open;
import org.megdan.platform.web.Fresh;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@Open
@Fresh
@RestController
class HealthController {

    private static final Logger LOG = LoggerFactory.getLogger(HealthController.class);

    private final JdbcClient jdbc;
    private final ApplicationAvailability availability;

    HealthController(JdbcClient jdbc, ApplicationAvailability availability) {
        this.jdbc = jdbc;
        this.availability = availability;
    }

    /** The process answers; says nothing of what it needs. */
    @GetMapping("/live")
    ResponseEntity<String> live() {
        return answer(HttpStatus.OK, "live");
    }

    /** Started, migrated, not on its way out, and the database answers. */
    @GetMapping("/ready")
    ResponseEntity<String> ready() {
        return isReady() ? answer(HttpStatus.OK, "ready") : answer(HttpStatus.SERVICE_UNAVAILABLE, "not ready");
    }

    private boolean isReady() {
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

    private static ResponseEntity<String> answer(HttpStatus status, String word) {
        var answer =
                ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).cacheControl(CacheControl.noStore());
        return (status.isError() ? answer.header("Retry-After", "5") : answer).body(word + "\n");
    }
}
