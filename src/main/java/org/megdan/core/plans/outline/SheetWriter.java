package org.megdan.core.plans.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An outline as rows of our layout. */
final class SheetWriter {

    private final LevelWords words;
    private final boolean bulgarian;
    private final List<SheetRow> rows = new ArrayList<>();

    SheetWriter(LevelWords words, boolean bulgarian) {
        this.words = words;
        this.bulgarian = bulgarian;
    }

    /** The head and all rows as texts. */
    List<List<String>> write(Outline outline) {
        plan(outline);
        outline.nodes().forEach(this::node);
        outline.context().forEach(this::chapter);
        outline.stages().forEach(this::stage);
        outline.kept()
                .forEach(kept ->
                        row(SheetKind.KEPT).put(SheetColumn.KEY, kept.id()).put(SheetColumn.TITLE, kept.text()));
        var all = new ArrayList<List<String>>();
        all.add(Arrays.stream(SheetColumn.values())
                .map(column -> column.head(bulgarian))
                .toList());
        rows.forEach(row -> all.add(row.texts()));
        return all;
    }

    private void plan(Outline outline) {
        if (outline.equals(OutlineSpreadsheet.empty())) {
            return;
        }
        var row = row(SheetKind.PLAN).put(SheetColumn.TITLE, outline.title());
        var period = outline.period();
        if (period != null) {
            row.put(SheetColumn.FROM, "" + period.from()).put(SheetColumn.UNTIL, "" + period.to());
        }
        var adoption = outline.adoption();
        if (adoption != null) {
            row(SheetKind.ADOPTION)
                    .put(SheetColumn.TITLE, adoption.body())
                    .put(SheetColumn.CODE, adoption.decision())
                    .put(SheetColumn.LABEL, adoption.protocol())
                    .put(SheetColumn.FROM, day(adoption.date()))
                    .put(SheetColumn.NOTES, adoption.sentence());
        }
    }

    private void node(OutlineNode node) {
        row(SheetKind.NODE)
                .put(SheetColumn.KEY, node.id())
                .put(SheetColumn.PARENT, node.parent() == null ? "" : node.parent())
                .put(SheetColumn.LEVEL, words.name(node.level(), bulgarian))
                .put(SheetColumn.LABEL, node.label())
                .put(SheetColumn.CODE, node.code())
                .put(SheetColumn.TITLE, node.title())
                .put(SheetColumn.TARGET_GROUPS, texts(node.targetGroups()))
                .put(SheetColumn.RESULTS, texts(node.results()))
                .put(SheetColumn.NOTES, texts(node.notes()))
                .put(SheetColumn.FOOTNOTES, footnotes(node.footnotes()))
                .put(
                        SheetColumn.WORDINGS,
                        node.wordings().stream()
                                .map(other -> other.label() + " | " + other.code() + " | " + other.title())
                                .toList());
    }

    private void chapter(ContextChapter chapter) {
        row(SheetKind.CHAPTER)
                .put(SheetColumn.KEY, chapter.id())
                .put(SheetColumn.PARENT, chapter.parent() == null ? "" : chapter.parent())
                .put(SheetColumn.LEVEL, chapter.kind())
                .put(SheetColumn.CODE, chapter.code())
                .put(SheetColumn.TITLE, chapter.title())
                .put(SheetColumn.NOTES, texts(chapter.paragraphs()))
                .put(SheetColumn.FOOTNOTES, footnotes(chapter.footnotes()));
    }

    private void stage(OutlineStage stage) {
        row(SheetKind.STAGE)
                .put(SheetColumn.TITLE, stage.name())
                .put(SheetColumn.LABEL, stage.period())
                .put(SheetColumn.NOTES, texts(stage.activities()))
                .put(SheetColumn.FROM, day(stage.from()))
                .put(SheetColumn.UNTIL, day(stage.until()));
    }

    private SheetRow row(SheetKind kind) {
        var row = new SheetRow(rows.size() + 2).put(SheetColumn.KIND, kind.word(bulgarian));
        rows.add(row);
        return row;
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static List<String> texts(List<Entry> entries) {
        return entries.stream().map(Entry::text).toList();
    }

    private static List<String> footnotes(List<Footnote> footnotes) {
        return footnotes.stream().map(note -> note.mark() + " " + note.text()).toList();
    }
}
