package org.megdan.desk.strategy.forms;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.strategy.subjects.Typed;

/** What was typed into a form, field by field, as it was typed. */
public record TypedForm(Map<String, String> typed) {

    public static final TypedForm EMPTY = new TypedForm(Map.of());

    private static final String LOCK = "lock";

    public TypedForm {
        typed = Map.copyOf(typed);
    }

    public String value(String field) {
        // a character that PostgreSQL can't look for
        return Typed.text(typed.get(field)).replace("\u0000", "");
    }

    public TypedForm with(String field, @Nullable Object value) {
        var more = new HashMap<>(typed);
        more.put(field, value == null ? "" : value.toString());
        return new TypedForm(more);
    }

    public TypedForm locked(int lock) {
        return with(LOCK, lock);
    }

    /** Of what the form was filled from; -1 when the form does not say. */
    public int lock() {
        return value(LOCK).matches("[0-9]{1,9}") ? Integer.parseInt(value(LOCK)) : -1;
    }
}
