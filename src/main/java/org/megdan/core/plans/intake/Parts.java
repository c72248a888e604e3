package org.megdan.core.plans.intake;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
                        .map(result -> new ResultIds.Result(result.id(), Again.bare(result.text())))
                        .toList(),
                now.stream().map(result -> Again.bare(result.text())).toList());
        return IntStream.range(0, now.size())
                .mapToObj(i -> new ExpectedResult(
                        Objects.requireNonNullElse(ids.get(i), now.get(i).id()),
                        node,
                        Again.text(textOf(old, ids.get(i)), now.get(i).text()),
                        i,
                        0))
                .toList();
    }

    private static String textOf(List<ExpectedResult> results, @Nullable UUID id) {
        return results.stream()
                .filter(result -> result.id().equals(id))
                .map(ExpectedResult::text)
                .findFirst()
                .orElse("");
    }

    static List<Stage> stages(List<Stage> old, List<Stage> now) {
        return now.isEmpty() ? old : Pairs.of(old, now, List.of(stage -> Again.bare(stage.name())), Parts::as);
    }

    static List<Chapter> chapters(List<Chapter> old, List<Chapter> now) {
        return now.isEmpty()
                ? old
                : Pairs.of(
                        old,
                        now,
                        List.of(Chapter::id, chapter -> Again.bare(chapter.code() + " " + chapter.title())),
                        Parts::as);
    }

    static List<KeptText> kept(List<KeptText> old, List<KeptText> now) {
        return Pairs.of(
                old,
                now,
                List.of(text -> Again.bare(text.text())),
                (text, same) -> new KeptText(
                        same.id(), same.text(), same.reason(), text.position(), text.sourceFrom(), text.sourceTo()));
    }

    private static Stage as(Stage now, Stage old) {
        return new Stage(
                old.id(),
                Again.text(old.name(), now.name()),
                old.kind(),
                Again.text(old.period(), now.period()),
                now.startsOn() == null ? old.startsOn() : now.startsOn(),
                now.endsOn() == null ? old.endsOn() : now.endsOn(),
                Again.text(old.description(), now.description()),
                now.position(),
                old.lock() + 1);
    }

    private static Chapter as(Chapter now, Chapter old) {
        return new Chapter(
                old.id(),
                now.kind(),
                Again.text(old.code(), now.code()),
                Again.text(old.title(), now.title()),
                Again.text(old.text(), now.text()),
                now.depth(),
                now.position(),
                now.sourceFrom(),
                now.sourceTo(),
                old.lock() + 1);
    }
}
