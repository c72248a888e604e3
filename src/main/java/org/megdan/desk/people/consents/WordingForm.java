package org.megdan.desk.people.consents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.megdan.core.actors.consents.Wording;

/** A new version of the words, in both languages. */
record WordingForm(
        @NotBlank(message = "people.consents.wording.empty") @Size(max = 5000, message = "people.consents.wording.long")
        String bg,

        @NotBlank(message = "people.consents.wording.empty") @Size(max = 5000, message = "people.consents.wording.long")
        String en) {

    static WordingForm of(Wording wording) {
        return new WordingForm(wording.bg(), wording.en());
    }

    /** As a browser sends it, each line ends with two signs; and no text of the database has a NUL. */
    String plain(String text) {
        return text.replace("\r\n", "\n").replace("\u0000", "").strip();
    }
}
