package org.megdan.core.actors.merging;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two records of one person or organisation become one, all or nothing, and can be taken apart again. */
@Component
public class Merging {

    private final MergeActors merge;
    private final UndoMerge undo;
    private final Merges merges;
    private final TransactionTemplate transaction;

    Merging(MergeActors merge, UndoMerge undo, Merges merges, PlatformTransactionManager transactions) {
        this.merge = merge;
        this.undo = undo;
        this.merges = merges;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What it would do: done and rolled back, so that nothing is promised that would then be refused. */
    public MergeEffect tryOut(MergeWish wish) {
        return requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return merges.effect(merge.merge(wish));
        }));
    }

    /** Refused where it would hand rights to somebody whom the viewer may not give them. */
    public UUID merge(MergeWish wish) {
        return requireNonNull(transaction.execute(status -> merge.merge(wish)));
    }

    /**
     * Restores both records exactly; refused once somebody built on the one that was left.
     *
     * @return the record that is there again
     */
    public UUID undo(UUID merged) {
        return requireNonNull(transaction.execute(status -> undo.undo(merged))).gone();
    }

    public List<Merge> list() {
        return merges.list();
    }

    /** Where the address of a record that is gone leads today. */
    public Optional<String> movedTo(String slug) {
        return merges.movedTo(slug);
    }
}
