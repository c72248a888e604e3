package org.megdan.desk.people.words;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.topics.Topic;
import org.megdan.core.actors.topics.TopicWords;
import org.megdan.core.actors.topics.Topics;
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
class TopicController {

    private static final String LIST = "/people/topics";

    private final Topics topics;
    private final TopicWords words;
    private final Layouts layouts;

    TopicController(Topics topics, TopicWords words, Layouts layouts) {
        this.topics = topics;
        this.words = words;
        this.layouts = layouts;
    }

    @GetMapping(LIST)
    ModelAndView list() {
        return page(null, NamesForm.EMPTY, FormErrors.NONE);
    }

    @PostMapping(LIST)
    Object create(
            @Valid @ModelAttribute NamesForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return new Saving(layouts.of(request), redirect, LIST, "nameBg")
                .run(found, () -> words.add(form.nameBg(), form.nameEn()), errors -> page(null, form, errors));
    }

    @GetMapping("/people/topics/{code}")
    ModelAndView edit(@PathVariable String code) {
        var topic = topic(code);
        return page(topic, new NamesForm(topic.nameBg(), topic.nameEn()), FormErrors.NONE);
    }

    @PostMapping("/people/topics/{code}")
    Object rename(
            @PathVariable String code,
            @Valid @ModelAttribute NamesForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var topic = topic(code);
        return new Saving(layouts.of(request), redirect, LIST, "nameBg")
                .run(
                        found,
                        () -> words.rename(code, form.nameBg(), form.nameEn()),
                        errors -> page(topic, form, errors));
    }

    private ModelAndView page(@Nullable Topic topic, NamesForm form, FormErrors errors) {
        var page = new TopicsPage(topics.all(), topic, form, errors);
        return new ModelAndView(
                topic == null ? "desk/people/words/topics" : "desk/people/words/topic",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Topic topic(String code) {
        return topics.all().stream()
                .filter(topic -> topic.code().equals(code))
                .findAny()
                .orElseThrow(NotFound::new);
    }
}
