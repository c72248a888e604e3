package org.megdan.desk.people.intake.table;

import org.megdan.platform.tables.TableRefused;

/** A file that is no table we can take; says why by the key of a sentence. */
public class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    Unreadable(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = arguments;
    }

    static Unreadable because(TableRefused refused) {
        return switch (refused.reason()) {
            case NO_TEXT -> new Unreadable("people.intake.file.no-table");
            case NO_WORKBOOK -> new Unreadable("people.intake.file.no-workbook");
            case UNPACKED -> new Unreadable("people.intake.file.unpacked");
            case QUOTES -> new Unreadable("people.intake.file.broken", refused.line());
            case ROWS -> new Unreadable("people.intake.file.more", Table.MOST_LINES);
            case COLUMNS -> new Unreadable("people.intake.file.columns", refused.line(), refused.limit());
            case CELL -> new Unreadable("people.intake.file.cell", refused.line(), refused.limit());
            case LETTERS -> new Unreadable("people.intake.file.letters", refused.limit());
        };
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
