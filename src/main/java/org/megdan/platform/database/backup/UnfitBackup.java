package org.megdan.platform.database.backup;

import org.jspecify.annotations.Nullable;

/** A backup can't be made or restored; says why, in both languages. */
public class UnfitBackup extends RuntimeException {

    public UnfitBackup(String bulgarian, String english, @Nullable Throwable cause) {
        super(bulgarian + " / " + english, cause);
    }

    public UnfitBackup(String bulgarian, String english) {
        this(bulgarian, english, null);
    }
}
