package org.megdan.core.measures;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.budget.BudgetLine;
import org.megdan.core.measures.budget.BudgetLineList;
import org.megdan.core.measures.budget.BudgetLines;
import org.megdan.core.measures.budget.BudgetSources;
import org.megdan.core.measures.budget.Spendings;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.lists.Asked;
import org.megdan.platform.lists.ListNames;
import org.megdan.platform.lists.Piece;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Budget lines of any subject, where their money comes from and what was spent. As in {@link Measures}, the caller hands over
 * the ids of the subjects that the viewer may see. Acts need {@code measures.edit}, which the caller's handler declares.
 */
@Component
public class Budget {

    /** What one may narrow and order lines by. */
    public static final ListNames LINES = BudgetLineList.BY.names();

    private final BudgetLines lines;
    private final BudgetLineList list;
    private final BudgetSources sources;
    private final Spendings spendings;
    private final Audit audit;

    Budget(BudgetLines lines, BudgetLineList list, BudgetSources sources, Spendings spendings, Audit audit) {
        this.lines = lines;
        this.list = list;
        this.sources = sources;
        this.spendings = spendings;
        this.audit = audit;
    }

    /** Adds a line. */
    @Transactional
    public UUID add(BudgetLineDraft what) {
        checkSources(what);
        var line = lines.save(BudgetLine.of(what, list.now()));
        var id = Objects.requireNonNull(line.id());
        audit.record(new Act("measures.budget.line-added", "BUDGET_LINE", id, what.subject(), null, what));
        return id;
    }

    /** Changes a line; refused when somebody changed it after {@code version} was read. */
    @Transactional
    public void change(UUID id, long version, BudgetLineDraft what) {
        checkSources(what);
        var before = get(id);
        var line = lines.findById(id).orElseThrow(NotFound::new);
        if (!Objects.equals(line.currency(), what.currency()) && before.spent().signum() != 0) {
            throw new Refusal(HttpStatus.CONFLICT, "measures.refused.currency");
        }
        try {
            lines.save(line.at(version).changed(what));
        } catch (OptimisticLockingFailureException stale) {
            throw new Refusal(HttpStatus.CONFLICT, "measures.refused.stale");
        }
        audit.record(new Act("measures.budget.line-changed", "BUDGET_LINE", id, what.subject(), before.what(), what));
    }

    /** Takes a line away; refused once money was spent on it. */
    @Transactional
    public void remove(UUID id) {
        var before = get(id);
        if (spendings.exist(id)) {
            throw new Refusal(HttpStatus.CONFLICT, "measures.refused.spent");
        }
        lines.deleteById(id);
        audit.record(new Act(
                "measures.budget.line-removed", "BUDGET_LINE", id, before.what().subject(), before.what(), null));
    }

    /** Enters money that moved. */
    @Transactional
    public UUID spend(Spending what) {
        var line = get(what.line());
        if (what.amount().signum() == 0) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "measures.refused.nothing_spent");
        }
        var id = spendings.add(what);
        audit.record(new Act(
                "measures.budget.spent", "BUDGET_LINE", line.id(), line.what().subject(), null, what));
        return id;
    }

    /** Adds a source of the coordinator's own, such as donations; an equal key renames it. */
    @Transactional
    public void name(FundingSource source) {
        sources.save(source);
        var id = UUID.nameUUIDFromBytes(source.key().getBytes(StandardCharsets.UTF_8));
        audit.record(new Act("measures.budget.source-named", "FUNDING_SOURCE", id, null, null, source));
    }

    /** A source of the coordinator's own by its names; its key. */
    @Transactional
    public String addSource(String nameBg, String nameEn) {
        if (sources.all().stream().anyMatch(one -> one.nameBg().equalsIgnoreCase(nameBg))) {
            throw new Refusal(HttpStatus.CONFLICT, "measures.refused.source_known", nameBg);
        }
        var key = "SOURCE_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        name(new FundingSource(key, nameBg, nameEn));
        return key;
    }

    public List<FundingSource> sources() {
        return sources.all();
    }

    /** A piece of the list, by {@link #LINES}; three queries. */
    public Piece<BudgetLineRow> page(Collection<UUID> subjects, Asked asked) {
        return list.page(subjects, asked);
    }

    /** By subject and place; two queries. */
    public List<BudgetLineRow> lines(Collection<UUID> subjects, @Nullable Integer year) {
        return list.of(subjects, year);
    }

    /** The line, when its subject is one of those the viewer may see. */
    public Optional<BudgetLineRow> find(UUID id, Collection<UUID> subjects) {
        return list.find(id).filter(line -> subjects.contains(line.what().subject()));
    }

    /** What was spent on the line, the latest first. */
    public List<Spending> spendings(UUID line) {
        return spendings.of(line);
    }

    private BudgetLineRow get(UUID id) {
        return list.find(id).orElseThrow(NotFound::new);
    }

    private void checkSources(BudgetLineDraft what) {
        var known = sources.all().stream().map(FundingSource::key).toList();
        for (var share : what.shares()) {
            if (!known.contains(share.source())) {
                throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "measures.refused.source", share.source());
            }
        }
    }
}
