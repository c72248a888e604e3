package org.megdan.core.plans.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of our spreadsheet layout, in order, with their heads in both languages. */
public enum SheetColumn {
    KIND("Вид", "Kind", false),
    KEY("Ключ", "Key", false),
    PARENT("Под", "Parent", false),
    LEVEL("Ниво", "Level", true),
    LABEL("Означение", "Label", false),
    CODE("Код", "Code", true),
    TITLE("Заглавие", "Title", true),
    TARGET_GROUPS("Целеви групи", "Target groups", false),
    RESULTS("Резултати", "Results", false),
    NOTES("Бележки", "Notes", false),
    FOOTNOTES("Бележки под линия", "Footnotes", false),
    WORDINGS("Други формулировки", "Other wordings", false),
    FROM("От", "From", false),
    UNTIL("До", "Until", false);

    private final String bulgarian;
    private final String english;
    private final boolean required;

    SheetColumn(String bulgarian, String english, boolean required) {
        this.bulgarian = bulgarian;
        this.english = english;
        this.required = required;
    }

    public String head(boolean inBulgarian) {
        return inBulgarian ? bulgarian : english;
    }

    /** Both heads, for a person who must be told which column is meant. */
    public String heads() {
        return bulgarian + " (" + english + ")";
    }

    /** A table without it is no table of ours. */
    public boolean isRequired() {
        return required;
    }

    static Optional<SheetColumn> of(String head) {
        var bare = head.strip();
        return Arrays.stream(values())
                .filter(column -> column.bulgarian.equalsIgnoreCase(bare) || column.english.equalsIgnoreCase(bare))
                .findFirst();
    }

    static List<SheetColumn> required() {
        return Arrays.stream(values()).filter(column -> column.required).toList();
    }
}
