package org.megdan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormErrorsTests {

    private final Messages messages = new Messages();

    @Test
    void whatBelongsToNoFieldIsNoFieldInNeedOfRepair() {
        assertThat(title(FormErrors.of("", "Някой друг вече го промени."))).isEqualTo("Това не можа да бъде направено");
        assertThat(title(FormErrors.of("title", "Празно е."))).isEqualTo("Едно поле има нужда от поправка");
    }

    @Test
    void aFieldWithTwoFaultsIsOneField() {
        var errors = new FormErrors(List.of(
                new FormErrors.Wrong("from", "Не е година."),
                new FormErrors.Wrong("from", "Твърде рано е."),
                new FormErrors.Wrong("to", "Не е година."),
                new FormErrors.Wrong("", "Двете години не се връзват.")));

        assertThat(title(errors)).isEqualTo("2 полета имат нужда от поправка");
    }

    private String title(FormErrors errors) {
        return messages.text(Language.BG, "ui.errors.title", errors.fields());
    }
}
