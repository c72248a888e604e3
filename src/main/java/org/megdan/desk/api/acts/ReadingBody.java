package org.megdan.desk.api.acts;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.Period;
import org.megdan.core.measures.ReadingDraft;

/** A figure as a program sends it. */
record ReadingBody(
        @Nullable String period,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal outOf,
        @Nullable String note,
        @Nullable List<@Nullable Part> parts,
        @Nullable List<@Nullable Evidence> evidence,
        @Nullable Boolean submit) {

    private static final int MOST = 500;

    record Part(
            @Nullable String dimension,
            @Nullable String member,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal outOf) {}

    record Evidence(@Nullable String title, @Nullable String url) {}

    ReadingDraft draft(UUID indicator, List<String> dimensions) {
        var written = Fields.requiredText("period", period, 10);
        return new ReadingDraft(
                indicator,
                Period.find(written).orElseThrow(() -> Fields.wrong("period")),
                Fields.required("amount", amount),
                outOf,
                Fields.text("note", note, 4000),
                partsOf(dimensions),
                Fields.list("evidence", evidence, 50).stream()
                        .map(ReadingBody::evidence)
                        .toList());
    }

    boolean isSubmitted() {
        return Boolean.TRUE.equals(submit);
    }

    private List<ReadingDraft.Part> partsOf(List<String> dimensions) {
        var seen = new HashSet<String>();
        return Fields.list("parts", parts, MOST).stream()
                .map(part -> {
                    var dimension = Fields.requiredText("parts.dimension", part.dimension(), 60);
                    var member = Fields.requiredText("parts.member", part.member(), 200);
                    if (!dimensions.contains(dimension)) {
                        throw Fields.notAmong("parts.dimension", dimensions);
                    }
                    if (!seen.add(dimension + "\n" + member)) {
                        throw Fields.wrong("parts.member");
                    }
                    var share = Fields.required("parts.amount", part.amount());
                    Fields.part("parts.amount", share, part.outOf());
                    return new ReadingDraft.Part(dimension, member, share, part.outOf());
                })
                .toList();
    }

    private static ReadingDraft.Evidence evidence(Evidence one) {
        var url = Fields.requiredText("evidence.url", one.url(), 2000);
        if (!url.matches("https?://\\S+")) {
            throw Fields.wrong("evidence.url");
        }
        return new ReadingDraft.Evidence(Fields.requiredText("evidence.title", one.title(), 300), url, null);
    }
}
