package org.megdan.desk.api.acts;

import java.util.Map;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;

/** Somebody saved the node meanwhile; the answer carries what is saved now. */
class StaleNode extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient DraftNode current;

    StaleNode(DraftNode current) {
        super(HttpStatus.CONFLICT, "api.refused.stale", current.version());
        this.current = current;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("current", current);
    }
}
