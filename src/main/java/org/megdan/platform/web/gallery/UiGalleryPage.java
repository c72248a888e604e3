package org.megdan.platform.web.gallery;

import java.util.List;
import java.util.stream.Stream;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.FormErrors.Wrong;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.TextSpan;
import org.megdan.platform.web.TextSpan.Kind;

/** The parts {@code full} of content, {@code empty}, or after a form was refused ({@code wrong}). */
public record UiGalleryPage(String name) {

    private static final String ADDRESS = "/gallery/";

    public String state() {
        return ADDRESS + name;
    }

    public boolean isEmpty() {
        return name.equals("empty");
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb("Мегдан", "/"), new Crumb("gallery", "/gallery"));
    }

    public List<Crumb> states() {
        return Stream.of("full", "empty", "wrong")
                .map(state -> new Crumb(state, ADDRESS + state))
                .toList();
    }

    public FormErrors errors() {
        return name.equals("wrong")
                ? new FormErrors(List.of(
                        new Wrong("title", "Заглавие?"), new Wrong("from", "01.04.?"), new Wrong("kind", "1, 2, 3?")))
                : FormErrors.NONE;
    }

    public List<Choice> choices(Layout layout) {
        return List.of(
                new Choice("1", layout.t("gallery.goal.kicker"), layout.t("gallery.note")),
                new Choice("2", layout.t("gallery.task.short")),
                new Choice("3", layout.t("gallery.who")));
    }

    public List<TextSpan> before(Layout layout) {
        return isEmpty()
                ? List.of()
                : List.of(
                        new TextSpan(Kind.SAME, layout.t("gallery.task.short") + " "),
                        new TextSpan(Kind.REMOVED, layout.t("gallery.who")));
    }

    public List<TextSpan> after(Layout layout) {
        return List.of(
                new TextSpan(Kind.SAME, layout.t("gallery.task.short") + " "),
                new TextSpan(Kind.ADDED, layout.t("gallery.when")));
    }
}
