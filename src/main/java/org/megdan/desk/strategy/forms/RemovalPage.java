package org.megdan.desk.strategy.forms;

import org.springframework.web.servlet.ModelAndView;

/** The question before something is removed for good. */
public record RemovalPage(String title, String text, String action, String submit, String cancel) {

    public ModelAndView shown() {
        return new ModelAndView("desk/strategy/forms/removal", "page", this);
    }
}
