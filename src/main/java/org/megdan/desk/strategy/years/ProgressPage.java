package org.megdan.desk.strategy.years;

import java.util.List;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;

/** Where somebody says how an activity stands. */
public record ProgressPage(
        String path,
        String back,
        String title,
        String task,
        List<Choice> states,
        String state,
        String doneOn,
        String note,
        FormErrors errors) {}
