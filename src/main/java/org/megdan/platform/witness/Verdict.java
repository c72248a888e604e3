package org.megdan.platform.witness;

/**
 * What a witness answers, in the words of C2SP tlog-witness.
 *
 * @param status of HTTP
 * @param type of the text: a size, or plain
 */
record Verdict(int status, String type, String text) {

    static final int SIGNED = 200;
    static final int MALFORMED = 400;
    static final int NOT_SIGNED = 403;
    static final int NOT_KNOWN = 404;
    static final int CONFLICT = 409;
    static final int NOT_PROVEN = 422;
    static final String SIZE = "text/x.tlog.size";

    private static final String PLAIN = "text/plain;charset=UTF-8";

    static Verdict of(int status, String reason) {
        return new Verdict(status, PLAIN, reason + "\n");
    }

    static Verdict signed(String line) {
        return of(SIGNED, line);
    }

    /** To whoever thinks that another one was signed last. */
    static Verdict signedAt(long size) {
        return new Verdict(CONFLICT, SIZE, size + "\n");
    }
}
