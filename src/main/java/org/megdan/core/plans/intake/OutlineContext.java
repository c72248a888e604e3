package org.megdan.core.plans.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.Chapter;
import org.megdan.core.plans.KeptText;
import org.megdan.core.plans.Stage;
import org.megdan.core.plans.outline.ContextChapter;
import org.megdan.core.plans.outline.Entry;
import org.megdan.core.plans.outline.Outline;
import org.megdan.core.plans.outline.OutlineStage;

/** What an outline holds beside its nodes. */
final class OutlineContext {

    private static final String EXPECTED_CHANGES = "EXPECTED_CHANGES";
    private static final int DEEPEST = 9;

    private final Outline outline;
    private final Supplier<UUID> newId;
    private final Keys keys;

    OutlineContext(Outline outline, Supplier<UUID> newId, Keys keys) {
        this.outline = outline;
        this.newId = newId;
        this.keys = keys;
    }

    @Nullable
    LocalDate start() {
        var period = outline.period();
        return period == null ? null : LocalDate.of(period.from(), 1, 1);
    }

    @Nullable
    LocalDate end() {
        var period = outline.period();
        return period == null ? null : LocalDate.of(period.to(), 12, 31);
    }

    List<Chapter> chapters() {
        var depths = new HashMap<String, Integer>();
        var chapters = new ArrayList<Chapter>();
        for (var chapter : outline.context()) {
            int depth = chapter.parent() == null ? 1 : depths.getOrDefault(chapter.parent(), 0) + 1;
            depths.put(chapter.id(), depth);
            chapters.add(new Chapter(
                    keys.idOf(chapter.id()).orElseGet(newId),
                    chapter.kind(),
                    chapter.code(),
                    chapter.title(),
                    text(chapter),
                    Math.min(depth, DEEPEST),
                    chapters.size(),
                    chapter.spot().from(),
                    chapter.spot().to(),
                    0));
        }
        return chapters;
    }

    /** Where a chapter on expected changes has a section per target group: its name and the change. */
    Map<String, String> describedGroups() {
        var parents = outline.context().stream()
                .filter(chapter -> chapter.kind().equals(EXPECTED_CHANGES))
                .map(ContextChapter::id)
                .collect(Collectors.toSet());
        var described = new LinkedHashMap<String, String>();
        outline.context().stream()
                .filter(chapter -> chapter.parent() != null && parents.contains(chapter.parent()))
                .filter(chapter -> !chapter.title().isBlank())
                .forEach(chapter -> described.put(chapter.title(), paragraphs(chapter.paragraphs())));
        return described;
    }

    List<Stage> stages() {
        var stages = new ArrayList<Stage>();
        for (var stage : outline.stages()) {
            var activities = stage.activities().stream()
                    .map(entry -> "- " + entry.text())
                    .collect(Collectors.joining("\n"));
            stages.add(new Stage(
                    newId.get(),
                    stage.name().isBlank() ? "–" : stage.name(),
                    StageWords.kind(stage.name()),
                    stage.period(),
                    stage.from(),
                    latest(stage),
                    activities,
                    stages.size(),
                    0));
        }
        return stages;
    }

    List<KeptText> kept() {
        var kept = new ArrayList<KeptText>();
        outline.kept()
                .forEach(text -> kept.add(new KeptText(
                        newId.get(),
                        text.text(),
                        "",
                        kept.size(),
                        text.spot().from(),
                        text.spot().to())));
        return kept;
    }

    static String paragraphs(List<Entry> entries) {
        return entries.stream().map(Entry::text).collect(Collectors.joining("\n\n"));
    }

    private static String text(ContextChapter chapter) {
        var notes = chapter.footnotes().stream()
                .map(note -> (note.mark() + " " + note.text()).strip())
                .collect(Collectors.joining("\n\n"));
        return (paragraphs(chapter.paragraphs()) + "\n\n" + notes).strip();
    }

    private static @Nullable LocalDate latest(OutlineStage stage) {
        var from = stage.from();
        var until = stage.until();
        return from != null && until != null && until.isBefore(from) ? from : until;
    }
}
