package org.megdan.core.plans.recognition;

import java.util.List;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.Outline;
import org.megdan.core.plans.reading.SourceText;

/** Reads a document from first to last and lets each piece find its place. */
public final class Recogniser {

    private final LevelWords words;

    public Recogniser(LevelWords words) {
        this.words = words;
    }

    public Outline recognise(SourceText source) {
        var pieces = new Pieces(words).of(source);
        var draft = new Draft(Survey.of(pieces));
        var rules = rules(pieces);
        var tables = new UnclearTables(words, source.unclear());
        for (var piece : pieces) {
            draft.leaveTable(piece);
            place(piece, rules, draft);
            tables.mark(piece, draft);
        }
        return new Finish(words).of(draft);
    }

    private static void place(Piece piece, List<Rule> rules, Draft draft) {
        for (var rule : rules) {
            if (rule.claims(piece, draft)) {
                return;
            }
        }
    }

    /** In the order of their certainty; the last one claims whatever is left. */
    private List<Rule> rules(List<Piece> pieces) {
        return List.of(
                new FurnitureRule(),
                new FootnoteRule(),
                new TitleRule(words),
                new AdoptionRule(words),
                new TableRule(words, Survey.rows(pieces)),
                new LabelRule(),
                new PendingTitleRule(words),
                new GoalsChapterRule(words),
                new ChapterRule(words),
                new ContextLineRule(words),
                new StageRule(),
                new SectionRule(words),
                new NumberedRule(),
                new EntryRule(),
                new HeadingRule(),
                new RemainderRule());
    }
}
