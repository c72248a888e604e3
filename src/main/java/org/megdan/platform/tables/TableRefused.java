package org.megdan.platform.tables;

/** A table that is broken or more than somebody is willing to take. */
public final class TableRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Reason {
        /** Neither letters nor separators that anybody could tell. */
        NO_TEXT,
        NO_WORKBOOK,
        /** A small file that holds more than there is room for. */
        UNPACKED,
        /** Quotes that are opened on the line and closed nowhere or in the middle of words. */
        QUOTES,
        ROWS,
        COLUMNS,
        CELL,
        LETTERS
    }

    private final Reason reason;
    private final int line;
    private final int limit;

    TableRefused(Reason reason) {
        this(reason, 0, 0);
    }

    /**
     * @param line where it is, 0 when it is nowhere in particular
     * @param limit how much would have been taken; of what is packed, in megabytes
     */
    public TableRefused(Reason reason, int line, int limit) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.line = line;
        this.limit = limit;
    }

    public Reason reason() {
        return reason;
    }

    public int line() {
        return line;
    }

    public int limit() {
        return limit;
    }
}
