package org.megdan.desk.strategy.editing;

import java.util.Map;
import java.util.UUID;
import org.megdan.core.plans.Place;
import org.megdan.core.plans.PlanTree;
import org.megdan.desk.strategy.subjects.Typed;

/** Where to, as typed: another node of the draft, and the place among its children counted from 1. */
record PlaceForm(Map<String, String> sent, PlanTree tree) {

    private static final UUID NONE = new UUID(0, 0);

    Place place(Typed typed) {
        var parent = value("parent").isEmpty() ? null : node("parent", typed);
        int position = number("position", Integer.MAX_VALUE, typed);
        return new Place(parent, position == Integer.MAX_VALUE ? position : Math.max(position - 1, 0));
    }

    UUID node(String field, Typed typed) {
        var found = tree.rows().stream()
                .map(PlanTree.Row::id)
                .filter(id -> id.toString().equals(value(field)))
                .findFirst();
        if (found.isEmpty()) {
            typed.wrong(field, "strategy.typed.choice");
        }
        return found.orElse(NONE);
    }

    int number(String field, int otherwise, Typed typed) {
        var text = value(field);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("[0-9]{1,9}")) {
            typed.wrong(field, "strategy.editing.move.wrong");
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    private String value(String field) {
        return Typed.text(sent.get(field));
    }
}
