package org.megdan.core.plans.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.function.Supplier;
import org.megdan.core.plans.content.ContentRows;

/** New ids of the database, fetched by the hundred. */
public final class IdStock implements Supplier<UUID> {

    private static final int AT_ONCE = 500;

    private final Deque<UUID> stock = new ArrayDeque<>();
    private final ContentRows contents;

    public IdStock(ContentRows contents) {
        this.contents = contents;
    }

    @Override
    public UUID get() {
        if (stock.isEmpty()) {
            stock.addAll(contents.newIds(AT_ONCE));
        }
        return stock.remove();
    }
}
