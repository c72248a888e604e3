package org.megdan.desk.strategy.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.web.Choice;

/**
 * What one field of a form asks for.
 *
 * @param rows of a text, 0 for everything else
 * @param max signs at most, 0 where there is nothing to type
 * @param empty what stands for no choice, null when one must be made
 */
public record FormField(
        Kind kind,
        String name,
        String label,
        String hint,
        boolean required,
        int rows,
        int max,
        List<Choice> choices,
        @Nullable String empty) {

    public enum Kind {
        LINE,
        DAY,
        TEXT,
        LIST
    }

    public static FormField line(String name, String label, int max) {
        return new FormField(Kind.LINE, name, label, "", true, 0, max, List.of(), null);
    }

    public static FormField day(String name, String label) {
        return new FormField(Kind.DAY, name, label, "", false, 0, 10, List.of(), null);
    }

    public static FormField text(String name, String label, int rows, int max) {
        return new FormField(Kind.TEXT, name, label, "", false, rows, max, List.of(), null);
    }

    public static FormField oneOf(String name, String label, List<Choice> choices) {
        return new FormField(Kind.LIST, name, label, "", true, 0, 0, choices, null);
    }

    public static FormField list(String name, String label, List<Choice> choices, String empty) {
        return new FormField(Kind.LIST, name, label, "", false, 0, 0, choices, empty);
    }

    public FormField hinted(String words) {
        return new FormField(kind, name, label, words, required, rows, max, choices, empty);
    }

    public FormField needed(boolean isNeeded) {
        return new FormField(kind, name, label, hint, isNeeded, rows, max, choices, empty);
    }

    /** Says what is wrong with the length or the choice. */
    public void check(TypedForm form, Typed typed) {
        var value = form.value(name);
        if (choices.isEmpty()) {
            if (required && value.isEmpty()) {
                typed.wrong(name, Typed.EMPTY, label);
            } else if (value.length() > max) {
                typed.wrong(name, "strategy.typed.long", max);
            }
        } else if (!isChoice(value)) {
            typed.wrong(name, "strategy.typed.choice");
        }
    }

    /** As a reader sees it: a choice by its words. */
    public String shown(String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    private boolean isChoice(String value) {
        return value.isEmpty() && !required
                || choices.stream().anyMatch(choice -> choice.value().equals(value));
    }
}
