package org.megdan.platform.web.gallery;

import org.megdan.platform.access.Open;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Every part of the pages in one place, for designers and for the accessibility tests; never in production. */
@Open
@Controller
@Profile("gallery")
class GalleryController {

    @GetMapping("/gallery")
    String index(Model model) {
        return show("full", model);
    }

    @GetMapping("/gallery/{state}")
    String show(@PathVariable String state, Model model) {
        model.addAttribute("page", new UiGalleryPage(state));
        return state.equals("home") ? "ui/gallery/home" : "ui/gallery/show";
    }
}
