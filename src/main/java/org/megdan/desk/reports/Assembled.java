package org.megdan.desk.reports;

import org.megdan.platform.hashes.Sha256;

/** A report put together from the records of this moment, and the text that would be published. */
public record Assembled(YearReport content, String json) {

    static Assembled of(YearReport content) {
        return new Assembled(content, ReportJson.write(content));
    }

    /** Tells whether two looks at the records saw the same. */
    public String fingerprint() {
        return Sha256.hex(json);
    }
}
