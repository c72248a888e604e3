package org.megdan.core.plans.outline;

import java.util.List;

/** An edit that would make no outline; {@code plans.edit.*} says why. The outline before it is unchanged. */
public final class EditRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final List<String> values;

    EditRefused(String reason, String... values) {
        super(reason);
        this.reason = reason;
        this.values = List.of(values);
    }

    public String key() {
        return "plans.edit." + reason;
    }

    public List<String> arguments() {
        return values;
    }
}
