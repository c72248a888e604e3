package org.megdan.desk.strategy.indicators;

import java.util.List;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Meanwhile;

/** The form of a reading, new or reworked. */
public record ReadingFormPage(
        String title,
        String indicator,
        String unit,
        boolean ratio,
        String action,
        String cancel,
        List<Crumb> way,
        List<Choice> periods,
        String dimensions,
        String returned,
        ReadingForm form,
        FormErrors errors,
        Meanwhile meanwhile) {}
