package org.megdan.platform.witness;

import java.io.IOException;

/** The files of the log are not what they were. */
class LogDamaged extends IOException {

    LogDamaged(String what) {
        super(what);
    }
}
