package org.megdan.desk.membership.introductions;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.LegalForm;
import org.megdan.core.actors.places.Place;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** The form by which somebody introduces their organisation. */
public record IntroductionFormPage(IntroductionForm form, List<Place> places, FormErrors errors) {

    public List<Crumb> crumbs(Layout layout) {
        return List.of(new Crumb(layout.t("membership.apply.title"), "/members/apply"));
    }

    public List<Choice> kinds(Layout layout) {
        return IntroductionForm.KINDS.stream()
                .map(kind -> new Choice(kind.name(), layout.t(kind.key())))
                .toList();
    }

    public List<String> chosenKind() {
        return List.of(text(form.kind()));
    }

    public List<Choice> legalForms(Layout layout) {
        return Arrays.stream(LegalForm.values())
                .map(one -> new Choice(one.name(), layout.t(one.key())))
                .toList();
    }

    public List<Choice> placeChoices(Layout layout) {
        return places.stream()
                .map(place -> new Choice(place.id().toString(), place.label(layout.language())))
                .toList();
    }

    public String text(@Nullable Object typed) {
        return Objects.toString(typed, "");
    }
}
