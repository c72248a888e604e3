package org.megdan.desk.team.words;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A word in both languages, as typed. */
public record NamesForm(
        @NotBlank(message = "team.words.name.empty")
        @Size(max = 100, message = "team.words.name.long")
        @Pattern(regexp = "[^\\p{Cntrl}\\p{Cf}]*", message = "team.name.odd")
        String nameBg,

        @NotBlank(message = "team.words.name.empty")
        @Size(max = 100, message = "team.words.name.long")
        @Pattern(regexp = "[^\\p{Cntrl}\\p{Cf}]*", message = "team.name.odd")
        String nameEn) {

    static final NamesForm EMPTY = new NamesForm("", "");
}
