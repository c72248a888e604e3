package org.megdan.core.plans.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.Chapter;
import org.megdan.core.plans.PlanContent;
import org.megdan.core.plans.PlanNode;
import org.megdan.core.plans.Stage;
import org.megdan.core.plans.TargetGroup;
import org.megdan.core.plans.outline.ContextChapter;
import org.megdan.core.plans.outline.Entry;
import org.megdan.core.plans.outline.Footnote;
import org.megdan.core.plans.outline.Kept;
import org.megdan.core.plans.outline.OtherWording;
import org.megdan.core.plans.outline.Outline;
import org.megdan.core.plans.outline.OutlineNode;
import org.megdan.core.plans.outline.OutlineStage;
import org.megdan.core.plans.outline.Period;
import org.megdan.core.plans.reading.Spot;

/** A content as an outline, to be written into a file; ids travel as keys, so that the file finds its way back. */
public final class ToOutline {

    private static final Spot NOWHERE = Spot.line(1);

    private final PlanContent content;
    private final Map<UUID, String> groups;

    private ToOutline(PlanContent content) {
        this.content = content;
        this.groups = content.groups().stream().collect(Collectors.toMap(TargetGroup::id, TargetGroup::name));
    }

    public static Outline of(PlanContent content) {
        return new ToOutline(content).outline();
    }

    private Outline outline() {
        return new Outline(
                content.title(),
                null,
                period(),
                content.nodes().stream().map(this::node).toList(),
                chapters(),
                content.stages().stream().map(ToOutline::stage).toList(),
                null,
                content.kept().stream()
                        .map(kept -> new Kept(kept.id().toString(), kept.text(), NOWHERE))
                        .toList(),
                List.of());
    }

    private @Nullable Period period() {
        var from = content.startsOn();
        var until = content.endsOn();
        return from == null || until == null ? null : new Period(from.getYear(), until.getYear());
    }

    private OutlineNode node(PlanNode node) {
        return new OutlineNode(
                node.id().toString(),
                node.parentId() == null ? null : node.parentId().toString(),
                node.level(),
                "",
                node.code(),
                node.title(),
                node.groups().stream()
                        .map(id -> entry(groups.getOrDefault(id, "")))
                        .toList(),
                content.resultsOf(node.id()).stream()
                        .map(result -> entry(result.text()))
                        .toList(),
                lines(node.description()),
                node.otherWordings().stream()
                        .map(wording -> new OtherWording("", "", wording, NOWHERE))
                        .toList(),
                node.footnotes().stream().map(ToOutline::footnote).toList(),
                List.of(),
                NOWHERE);
    }

    private List<ContextChapter> chapters() {
        var chapters = new ArrayList<ContextChapter>();
        var above = new HashMap<Integer, String>();
        for (Chapter chapter : content.chapters()) {
            var id = chapter.id().toString();
            above.put(chapter.depth(), id);
            chapters.add(new ContextChapter(
                    id,
                    above.get(chapter.depth() - 1),
                    chapter.kind(),
                    chapter.code(),
                    chapter.title(),
                    lines(chapter.text()),
                    List.of(),
                    NOWHERE));
        }
        return chapters;
    }

    private static OutlineStage stage(Stage stage) {
        return new OutlineStage(
                stage.name(),
                stage.period(),
                stage.startsOn(),
                stage.endsOn(),
                lines(stage.description()).stream()
                        .map(line -> entry(Again.bare(line.text())))
                        .toList(),
                NOWHERE);
    }

    private static Footnote footnote(String note) {
        var parts = note.split(" ", 2);
        return new Footnote(parts[0], parts.length > 1 ? parts[1] : "", NOWHERE);
    }

    private static List<Entry> lines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(ToOutline::entry)
                .toList();
    }

    private static Entry entry(String text) {
        return new Entry(text, NOWHERE);
    }
}
