package org.megdan.platform.database.server;

import org.jspecify.annotations.Nullable;

/** The server can't start for a reason that its administrator can remove; says which, in both languages. */
public class CannotStart extends RuntimeException {

    private final String bulgarian;
    private final String english;

    public CannotStart(String bulgarian, String english, @Nullable Throwable cause) {
        super(bulgarian + " / " + english, cause);
        this.bulgarian = bulgarian;
        this.english = english;
    }

    public CannotStart(String bulgarian, String english) {
        this(bulgarian, english, null);
    }

    public String bulgarian() {
        return bulgarian;
    }

    public String english() {
        return english;
    }
}
