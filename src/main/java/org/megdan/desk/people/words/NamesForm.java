package org.megdan.desk.people.words;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.megdan.platform.web.PlainLine;

/** A word in both languages, as typed. */
public record NamesForm(
        @NotBlank(message = "people.words.name.empty")
        @Size(max = 100, message = "people.words.name.long")
        @PlainLine(message = "people.name.odd")
        String nameBg,

        @NotBlank(message = "people.words.name.empty")
        @Size(max = 100, message = "people.words.name.long")
        @PlainLine(message = "people.name.odd")
        String nameEn) {

    static final NamesForm EMPTY = new NamesForm("", "");
}
