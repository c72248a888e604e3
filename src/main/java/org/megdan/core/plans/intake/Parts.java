package org.megdan.core.plans.intake;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.megdan.core.plans.Chapter;
import org.megdan.core.plans.ExpectedResult;
import org.megdan.core.plans.KeptText;
import org.megdan.core.plans.Stage;
import org.megdan.core.plans.drafting.ResultIds;

/** The smaller parts of a document under the ids that a draft knows them by; what the document does not name stays. */
final class Parts {

    private Parts() {}

    static List<ExpectedResult> results(List<ExpectedResult> old, List<ExpectedResult> now, UUID node) {
        var ids = ResultIds.matched(
                old.stream()
                        .map(result -> new ResultIds.Result(result.id(), result.text()))
                        .toList(),
                now.stream().map(ExpectedResult::text).toList());
        return IntStream.range(0, now.size())
                .mapToObj(i -> new ExpectedResult(
                        Objects.requireNonNullElse(ids.get(i), now.get(i).id()),
                        node,
                        now.get(i).text(),
                        i,
                        0))
                .toList();
    }

    static List<Stage> stages(List<Stage> old, List<Stage> now) {
        if (now.isEmpty()) {
            return old;
        }
        var known = Redraft.byKey(old, Stage::name);
        return now.stream()
                .map(stage -> known.containsKey(stage.name()) ? as(stage, known.get(stage.name())) : stage)
                .toList();
    }

    static List<Chapter> chapters(List<Chapter> old, List<Chapter> now) {
        if (now.isEmpty()) {
            return old;
        }
        var known = Redraft.byKey(old, chapter -> chapter.code() + " " + chapter.title());
        return now.stream()
                .map(chapter -> {
                    var same = known.get(chapter.code() + " " + chapter.title());
                    return same == null ? chapter : as(chapter, same);
                })
                .toList();
    }

    static List<KeptText> kept(List<KeptText> old, List<KeptText> now) {
        var known = Redraft.byKey(old, KeptText::text);
        return now.stream()
                .map(text -> {
                    var same = known.get(text.text());
                    return same == null
                            ? text
                            : new KeptText(
                                    same.id(),
                                    text.text(),
                                    same.reason(),
                                    text.position(),
                                    text.sourceFrom(),
                                    text.sourceTo());
                })
                .toList();
    }

    private static Stage as(Stage now, Stage old) {
        return new Stage(
                old.id(),
                now.name(),
                old.kind(),
                now.period(),
                now.startsOn(),
                now.endsOn(),
                now.description(),
                now.position(),
                old.lock() + 1);
    }

    private static Chapter as(Chapter now, Chapter old) {
        return new Chapter(
                old.id(),
                now.kind(),
                now.code(),
                now.title(),
                now.text(),
                now.depth(),
                now.position(),
                now.sourceFrom(),
                now.sourceTo(),
                old.lock() + 1);
    }
}
