package org.megdan.platform.web.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Few large bodies arrive at a time, and of one person fewer. Whoever has long had a turn loses it to the next who asks. */
class Turns {

    private static final int MOST = 16;
    private static final int MOST_OF_ONE = 4;
    private static final long LONG = TimeUnit.MINUTES.toNanos(10);

    private final LongSupplier nanos;
    private final List<Turn> eldestFirst = new ArrayList<>();

    Turns(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Null when there is none; to be given back otherwise. */
    synchronized @Nullable Turn take(String who) {
        var own = eldestFirst.stream().filter(turn -> turn.who.equals(who)).toList();
        var isFree = own.size() < MOST_OF_ONE ? eldestFirst.size() < MOST || endsLong(eldestFirst) : endsLong(own);
        if (!isFree) {
            return null;
        }
        var turn = new Turn(who, nanos.getAsLong());
        eldestFirst.add(turn);
        return turn;
    }

    synchronized void giveBack(Turn turn) {
        eldestFirst.remove(turn);
    }

    private boolean endsLong(List<Turn> some) {
        var eldest = some.getFirst();
        if (nanos.getAsLong() - eldest.since < LONG) {
            return false;
        }
        eldest.isOver = true;
        eldestFirst.remove(eldest);
        return true;
    }

    /** One of few. */
    static final class Turn {

        private final String who;
        private final long since;
        private volatile boolean isOver;

        private Turn(String who, long since) {
            this.who = who;
            this.since = since;
        }

        boolean isOver() {
            return isOver;
        }
    }
}
