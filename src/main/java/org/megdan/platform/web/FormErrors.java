package org.megdan.platform.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** What is wrong with a form that comes back: sentences in the language of the page, in the order of the fields. */
public record FormErrors(List<Wrong> all) {

    public static final FormErrors NONE = new FormErrors(List.of());

    /** One sentence; the field is empty when it is about the form as a whole. */
    public record Wrong(String field, String text) {}

    public FormErrors {
        all = List.copyOf(all);
    }

    /** The sentences of what validation found; a constraint's message is a key of {@link Messages}. */
    public static FormErrors of(Errors found, Layout layout) {
        var fields = fields(found);
        return new FormErrors(found.getAllErrors().stream()
                .map(error -> new Wrong(field(error, fields), text(error, layout)))
                .sorted(Comparator.comparingInt(wrong -> fields.indexOf(wrong.field())))
                .toList());
    }

    public static FormErrors of(String field, String text) {
        return new FormErrors(List.of(new Wrong(field, text)));
    }

    /** The first sentence about the field, null when nothing is wrong with it. */
    public @Nullable String of(String field) {
        return all.stream()
                .filter(wrong -> wrong.field().equals(field))
                .map(Wrong::text)
                .findFirst()
                .orElse(null);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public int size() {
        return all.size();
    }

    /** How many fields something is wrong with; none when all is about the form as a whole. */
    public long fields() {
        return all.stream()
                .map(Wrong::field)
                .filter(field -> !field.isEmpty())
                .distinct()
                .count();
    }

    /**
     * Validation calls a rule by the name of its method: {@code isEikRight} is about the field {@code eik}, and one that no
     * field's name begins is about the form as a whole.
     */
    private static String field(DefaultMessageSourceResolvable error, List<String> fields) {
        if (!(error instanceof FieldError wrong)) {
            return "";
        }
        var name = wrong.getField();
        if (fields.isEmpty() || name.contains(".") || name.contains("[")) {
            return name;
        }
        return fields.stream()
                .filter(name::startsWith)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** The fields of the form from top to bottom; validation itself finds in any order. */
    private static List<String> fields(Errors found) {
        var target = found instanceof BindingResult result ? result.getTarget() : null;
        return target instanceof Record form
                ? Arrays.stream(form.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
    }

    private static String text(DefaultMessageSourceResolvable error, Layout layout) {
        var isUnreadable = error instanceof FieldError field && field.isBindingFailure();
        var message = error.getDefaultMessage();
        if (isUnreadable || message == null) {
            return layout.t("ui.errors.unreadable");
        }
        return layout.messages().has(message) ? layout.t(message) : message;
    }
}
