package org.megdan.desk.membership.directory;

import org.megdan.desk.membership.Mark;
import org.megdan.platform.web.Layout;

/** Which of the two lists: those who are ours and those whom we recommend. */
public enum Circle {
    MEMBERS(Mark.MEMBER, "/members"),
    RECOMMENDED(Mark.RECOMMENDED, "/members/recommended");

    private final Mark mark;
    private final String path;

    Circle(Mark mark, String path) {
        this.mark = mark;
        this.path = path;
    }

    Mark mark() {
        return mark;
    }

    public String path() {
        return path;
    }

    /** Its part of a file's name. */
    public String file() {
        return this == MEMBERS ? "members" : "recommended";
    }

    public String title(Layout layout) {
        return layout.t(key("title"));
    }

    String key(String what) {
        return "membership.directory." + file() + "." + what;
    }
}
