package org.megdan.platform.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;

/** A request that names something unknown; the answer lists what may be named. */
public class WrongRequest extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<String> allowed;

    public WrongRequest(String key, Collection<String> allowed, Object... arguments) {
        super(HttpStatus.BAD_REQUEST, key, arguments);
        this.allowed = List.copyOf(allowed);
    }

    @Override
    public Map<String, Object> details() {
        return allowed.isEmpty() ? Map.of() : Map.of("allowed", allowed);
    }
}
