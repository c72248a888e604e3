package org.megdan.core.plans.reading;

/** Where text stands in the original: lines counted from 1, page from 1 or 0 where the format has none. */
public record Spot(int from, int to, int page) {

    public static Spot line(int line) {
        return new Spot(line, line, 0);
    }

    public Spot through(Spot later) {
        return new Spot(Math.min(from, later.from), Math.max(to, later.to), page);
    }
}
