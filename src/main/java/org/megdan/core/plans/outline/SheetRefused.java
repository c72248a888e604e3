package org.megdan.core.plans.outline;

import java.util.ArrayList;
import java.util.List;

/** A spreadsheet that is not in our layout; a message of {@code plans.reading.*} says what it lacks. */
public final class SheetRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient List<Object> values;

    SheetRefused(String reason, Object... values) {
        super(reason);
        this.reason = reason;
        this.values = List.of(values);
    }

    public String key() {
        return "plans.reading." + reason;
    }

    /** The file's name first, as in all refusals. */
    public List<Object> arguments(String fileName) {
        var all = new ArrayList<Object>();
        all.add(fileName);
        all.addAll(values);
        return all;
    }
}
