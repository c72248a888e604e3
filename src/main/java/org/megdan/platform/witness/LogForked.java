package org.megdan.platform.witness;

/** The database says something else of an entry than what this server has signed: it was changed, or an older one came back. */
class LogForked extends RuntimeException {

    LogForked(long index) {
        super("the log of acts differs from what was signed, at the latest from entry " + index);
    }
}
