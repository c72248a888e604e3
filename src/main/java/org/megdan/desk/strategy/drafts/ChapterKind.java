package org.megdan.desk.strategy.drafts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.Chapter;
import org.megdan.core.plans.ChapterEdit;
import org.megdan.core.plans.DraftParts;
import org.megdan.core.plans.PlanContext;
import org.megdan.desk.strategy.forms.FormField;
import org.megdan.desk.strategy.forms.FormPage;
import org.megdan.desk.strategy.forms.TypedForm;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Order(3)
@Component
class ChapterKind implements PartKind {

    private static final int PREVIEW = 160;
    private static final int DEEPEST = 9;

    private final DraftParts parts;

    ChapterKind(DraftParts parts) {
        this.parts = parts;
    }

    @Override
    public String name() {
        return "chapters";
    }

    @Override
    public DraftParts.Part part() {
        return DraftParts.Part.CHAPTER;
    }

    @Override
    public TypedForm empty() {
        return TypedForm.EMPTY.with("depth", 1);
    }

    @Override
    public List<FormField> fields(Layout layout) {
        var depths = IntStream.rangeClosed(1, DEEPEST)
                .mapToObj(depth ->
                        new Choice(Integer.toString(depth), layout.t("strategy.drafts.chapters.depth.of", depth)))
                .toList();
        return List.of(
                FormField.line("code", words("code", layout), 50).needed(false),
                FormField.line("title", words("title", layout), 1000).needed(false),
                FormField.oneOf("depth", words("depth", layout), depths),
                FormField.text("text", words("text", layout), 16, 400_000).hinted(words("text.hint", layout)));
    }

    @Override
    public List<Item> items(PlanContext context, Layout layout) {
        return context.chapters().stream()
                .map(chapter -> Item.of(
                        chapter.id(),
                        label(chapter),
                        preview(chapter),
                        chapter.lock(),
                        form -> form.with("code", chapter.code())
                                .with("title", chapter.title())
                                .with("kind", chapter.kind())
                                .with("depth", chapter.depth())
                                .with("text", chapter.text())))
                .toList();
    }

    /** What the chapter is about was recognised when the document was read, and stays. */
    @Override
    public Optional<UUID> save(UUID version, @Nullable UUID id, FormPage page, Typed typed) {
        var form = page.form();
        return typed.tried(() -> parts.saveChapter(
                version,
                id,
                form.lock(),
                new ChapterEdit(
                        form.value("kind"),
                        form.value("code"),
                        form.value("title"),
                        form.value("text"),
                        Integer.parseInt(form.value("depth")))));
    }

    @Override
    public void remove(UUID version, UUID id) {
        parts.removeChapter(version, id);
    }

    private static String label(Chapter chapter) {
        var title = (chapter.code() + " " + chapter.title()).strip();
        return title.isEmpty() ? preview(chapter) : title;
    }

    private static String preview(Chapter chapter) {
        var text = chapter.text().replaceAll("\\s+", " ");
        return text.length() <= PREVIEW ? text : text.substring(0, text.lastIndexOf(' ', PREVIEW) + 1) + "…";
    }
}
