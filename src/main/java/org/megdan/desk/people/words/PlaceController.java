package org.megdan.desk.people.words;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.places.Place;
import org.megdan.core.actors.places.Places;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Needs("actors.edit")
@Controller
class PlaceController {

    private static final String LIST = "/people/places";

    private final Places places;
    private final Layouts layouts;

    PlaceController(Places places, Layouts layouts) {
        this.places = places;
        this.layouts = layouts;
    }

    @GetMapping(LIST)
    ModelAndView list() {
        return page(null, PlaceForm.EMPTY, FormErrors.NONE);
    }

    @PostMapping(LIST)
    Object create(
            @Valid @ModelAttribute PlaceForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return new Saving(layouts.of(request), redirect, LIST, "name")
                .run(
                        found,
                        () -> places.add(
                                form.name(), form.municipality(), form.province(), form.latitude(), form.longitude()),
                        errors -> page(null, form, errors));
    }

    @GetMapping("/people/places/{id}")
    ModelAndView edit(@PathVariable UUID id) {
        var place = places.find(id).orElseThrow(NotFound::new);
        return page(place, PlaceForm.of(place), FormErrors.NONE);
    }

    @PostMapping("/people/places/{id}")
    Object correct(
            @PathVariable UUID id,
            @Valid @ModelAttribute PlaceForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var place = places.find(id).orElseThrow(NotFound::new);
        return new Saving(layouts.of(request), redirect, LIST, "name")
                .run(
                        found,
                        () -> places.correct(
                                id,
                                form.name(),
                                form.municipality(),
                                form.province(),
                                form.latitude(),
                                form.longitude()),
                        errors -> page(place, form, errors));
    }

    private ModelAndView page(@Nullable Place corrected, PlaceForm form, FormErrors errors) {
        var page = new PlacesPage(places.all(), corrected, form, errors);
        return new ModelAndView(
                corrected == null ? "desk/people/words/places" : "desk/people/words/place",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
