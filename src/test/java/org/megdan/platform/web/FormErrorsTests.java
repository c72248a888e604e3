package org.megdan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.assets.Assets;
import org.mockito.Mockito;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

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

    @Test
    void sentencesStandInTheOrderOfTheFields() {
        var found = new DirectFieldBindingResult(new Form("", "", ""), "form");
        found.addError(new FieldError("form", "until", "Преди началото е."));
        found.addError(new FieldError("form", "kindKnown", "Изберете каква е връзката."));
        found.addError(new FieldError("form", "to", "Изберете организацията."));
        found.addError(new ObjectError("form", "Двете не се връзват."));
        var layout = new Layout(
                Language.BG,
                messages,
                Viewer.ANYONE,
                "Мрежа",
                "/",
                "http://localhost",
                List.of(),
                List.of(),
                null,
                null,
                Mockito.mock(Assets.class));

        assertThat(FormErrors.of(found, layout).all())
                .extracting(FormErrors.Wrong::field)
                .containsExactly("", "to", "kind", "until");
    }

    private record Form(String to, String kind, String until) {}

    private String title(FormErrors errors) {
        return messages.text(Language.BG, "ui.errors.title", errors.fields());
    }
}
