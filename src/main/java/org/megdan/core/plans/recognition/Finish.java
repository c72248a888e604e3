package org.megdan.core.plans.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.outline.ContextChapter;
import org.megdan.core.plans.outline.Kept;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.Outline;
import org.megdan.core.plans.outline.OutlineStage;
import org.megdan.core.plans.outline.Period;
import org.megdan.core.plans.reading.Spot;

/** Makes an outline of a draft once the whole document has been read. */
final class Finish {

    private static final Pattern YEARS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*[–—-]\\s*((?:19|20)\\d{2})(?!\\d)");

    private final StageTable stageTable;

    Finish(LevelWords words) {
        this.stageTable = new StageTable(words);
    }

    Outline of(Draft draft) {
        draft.dropPending();
        var stages = new ArrayList<OutlineStage>();
        var context = new ArrayList<ContextChapter>();
        for (var chapter : draft.chapters.all) {
            var rest = chapter.kind.equals(StageRule.STAGES) ? stageTable.read(chapter.pieces, stages) : chapter.pieces;
            context.add(chapter.finish(rest.stream().map(Piece::entry).toList()));
        }
        var mainPass = draft.tree.mainPass();
        draft.tree.raiseOuterGoals();
        Doubts.raise(draft.tree, draft.goals);
        var nodes =
                draft.tree.index.inOrder().map(node -> node.finish(mainPass)).toList();
        var title = Heading.of(draft);
        return new Outline(
                title.text(),
                title.spot(),
                period(title),
                nodes,
                context,
                stages,
                draft.adoption,
                title.kept(),
                draft.signposts);
    }

    /** The document's title; none where nothing calls itself a strategy. */
    private record Heading(String text, @Nullable Spot spot, List<Kept> kept) {

        static Heading of(Draft draft) {
            var title = draft.title;
            return title == null
                    ? new Heading("", null, draft.kept)
                    : new Heading(title.text(), title.spot(), draft.kept);
        }
    }

    private static @Nullable Period period(Heading title) {
        return Stream.concat(Stream.of(title.text()), title.kept().stream().map(Kept::text))
                .map(Finish::years)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Period> years(String text) {
        var found = YEARS.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        var period = new Period(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
        return period.from() <= period.to() ? Optional.of(period) : Optional.empty();
    }
}
