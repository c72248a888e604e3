package org.megdan.core.plans.recognition;

import java.util.ArrayList;
import java.util.List;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.OutlineStage;
import org.megdan.core.plans.reading.Words;

/**
 * Reads stages around their dates: before the dates stands the name, behind them the activities. So a real table reads
 * as well as the lines that remain of one.
 */
final class StageTable {

    private final StageDates dates;

    StageTable(LevelWords words) {
        this.dates = new StageDates(words);
    }

    /** Adds the stages found and answers the pieces that belong to none. */
    List<Piece> read(List<Piece> pieces, List<OutlineStage> stages) {
        var anchors = new ArrayList<Integer>();
        for (var i = 0; i < pieces.size(); i++) {
            if (dates.read(pieces.get(i).text()).isPresent()) {
                anchors.add(i);
            }
        }
        if (anchors.isEmpty()) {
            return lines(pieces, stages);
        }
        var start = nameStart(pieces, 0, anchors.getFirst());
        var rest = pieces.subList(0, start);
        for (var i = 0; i < anchors.size(); i++) {
            var anchor = anchors.get(i);
            var isLast = i + 1 == anchors.size();
            var end = isLast ? pieces.size() : nameStart(pieces, anchor + 2, anchors.get(i + 1));
            stages.add(stage(pieces.subList(start, anchor), pieces.get(anchor), pieces.subList(anchor + 1, end)));
            start = end;
        }
        return rest;
    }

    private List<Piece> lines(List<Piece> pieces, List<OutlineStage> stages) {
        var rest = new ArrayList<Piece>();
        for (var piece : pieces) {
            new StageLine(dates).read(piece).ifPresentOrElse(stages::add, () -> rest.add(piece));
        }
        return rest;
    }

    /** The name is the last line before the dates, if the stage above keeps at least one activity of its own. */
    private static int nameStart(List<Piece> pieces, int earliest, int anchor) {
        var start = anchor - 1;
        var isName = start >= earliest
                && !pieces.get(start).isItem()
                && pieces.get(start).looksLikeTitle();
        return isName ? start : anchor;
    }

    private OutlineStage stage(List<Piece> name, Piece period, List<Piece> activities) {
        var span = dates.read(period.text()).orElseThrow();
        var title = name.isEmpty() ? "" : name.getFirst().text();
        var spot = (name.isEmpty() ? period : name.getFirst()).spot();
        var whole = whole(activities);
        var end = whole.isEmpty() ? period.spot() : whole.getLast().spot();
        if (title.isEmpty() && whole.size() == 1) {
            return new OutlineStage(
                    whole.getFirst().text(), period.text(), span.from(), span.until(), List.of(), spot.through(end));
        }
        return new OutlineStage(
                title,
                period.text(),
                span.from(),
                span.until(),
                whole.stream().map(Piece::entry).toList(),
                spot.through(end));
    }

    /** An item whose sentence is still open goes on in the closed line below it. */
    private List<Piece> whole(List<Piece> activities) {
        var whole = new ArrayList<Piece>();
        for (var piece : activities) {
            var goesOn = !whole.isEmpty()
                    && whole.getLast().isItem()
                    && !piece.isItem()
                    && !Words.endsSentence(whole.getLast().text())
                    && Words.endsSentence(piece.text());
            if (goesOn) {
                whole.add(whole.removeLast().followedBy(piece.block(), dates.leads()));
            } else {
                whole.add(piece);
            }
        }
        return whole;
    }
}
