package org.megdan.core.plans;

/** What a person may say of a chapter in one form. */
public record ChapterEdit(String kind, String code, String title, String text, int depth) {

    public ChapterEdit {
        kind = kind.isBlank() ? "OTHER" : kind.strip();
        code = Text.line(code);
        title = Text.line(title);
        text = Text.clean(text);
        depth = Math.clamp(depth, 1, 9);
    }
}
