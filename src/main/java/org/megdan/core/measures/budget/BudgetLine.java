package org.megdan.core.measures.budget;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.BudgetKind;
import org.megdan.core.measures.BudgetLineDraft;
import org.megdan.core.measures.BudgetPriority;
import org.megdan.platform.web.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.http.HttpStatus;

/** A line of a year's budget. Its sources never give more than it costs. */
@Table(schema = "measures", name = "budget_line")
public record BudgetLine(
        @Id @Nullable UUID id,
        UUID subject,
        String subjectKind,
        int year,
        String title,
        BudgetKind kind,
        BudgetPriority priority,
        BigDecimal planned,
        String currency,
        String note,
        @MappedCollection(idColumn = "line") Set<BudgetShare> shares,
        OffsetDateTime createdAt,
        @Version @Nullable Long version) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** A new line. */
    public static BudgetLine of(BudgetLineDraft what, OffsetDateTime at) {
        return made(null, what, at, null);
    }

    public BudgetLine changed(BudgetLineDraft what) {
        return made(id, what, createdAt, version);
    }

    /** As its editor saw it; saving fails when it moved on since. */
    public BudgetLine at(long seen) {
        return new BudgetLine(
                id,
                subject,
                subjectKind,
                year,
                title,
                kind,
                priority,
                planned,
                currency,
                note,
                shares,
                createdAt,
                seen);
    }

    private static BudgetLine made(@Nullable UUID id, BudgetLineDraft what, OffsetDateTime at, @Nullable Long version) {
        check(what);
        return new BudgetLine(
                id,
                what.subject(),
                what.subjectKind(),
                what.year(),
                what.title(),
                what.kind(),
                what.priority(),
                what.planned(),
                what.currency(),
                what.note(),
                what.shares().stream()
                        .map(share -> new BudgetShare(share.source(), share.percent(), share.amount()))
                        .collect(Collectors.toSet()),
                at,
                version);
    }

    private static void check(BudgetLineDraft what) {
        if (what.planned().signum() < 0) {
            throw refused("measures.refused.negative");
        }
        var seen = new HashSet<String>();
        var given = BigDecimal.ZERO;
        var percents = BigDecimal.ZERO;
        for (var share : what.shares()) {
            if (!seen.add(share.source())) {
                throw refused("measures.refused.source_twice", share.source());
            }
            if ((share.percent() == null) == (share.amount() == null)) {
                throw refused("measures.refused.share_form", share.source());
            }
            if (share.of(WHOLE).signum() <= 0) {
                throw refused("measures.refused.share_positive", share.source());
            }
            given = given.add(share.of(what.planned()));
            percents = share.percent() == null ? percents : percents.add(share.percent());
        }
        if (given.compareTo(what.planned()) > 0 || percents.compareTo(WHOLE) > 0) {
            throw refused("measures.refused.over_whole", given, what.planned());
        }
    }

    private static Refusal refused(String key, Object... arguments) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, key, arguments);
    }
}
