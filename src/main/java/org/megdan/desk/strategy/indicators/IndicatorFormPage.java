package org.megdan.desk.strategy.indicators;

import java.util.List;
import java.util.Locale;
import org.megdan.core.measures.Direction;
import org.megdan.core.measures.Frequency;
import org.megdan.core.measures.IndicatorKind;
import org.megdan.core.measures.Meters;
import org.megdan.desk.strategy.subjects.Subjects;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Meanwhile;

/** The form of an indicator, new or changed. */
public record IndicatorFormPage(
        String title,
        String action,
        String cancel,
        List<Crumb> way,
        IndicatorForm form,
        FormErrors errors,
        Meanwhile meanwhile,
        Choices choices) {

    public record Choices(
            List<Choice> nodes,
            List<Choice> kinds,
            List<Choice> directions,
            List<Choice> countings,
            List<Choice> frequencies,
            List<Choice> meters) {

        static Choices of(Subjects subjects, Meters meters, Layout layout) {
            return new Choices(
                    subjects.choices(),
                    each(IndicatorKind.values(), "measures.kind.", layout),
                    each(Direction.values(), "measures.direction.", layout),
                    each(IndicatorForm.Counting.values(), "strategy.indicators.counting.", layout),
                    each(Frequency.values(), "measures.frequency.", layout),
                    meters.all().stream()
                            .map(meter -> new Choice(meter.key(), layout.t(meter.nameKey())))
                            .toList());
        }

        private static List<Choice> each(Enum<?>[] values, String keys, Layout layout) {
            return java.util.Arrays.stream(values)
                    .map(one ->
                            new Choice(one.name(), layout.t(keys + one.name().toLowerCase(Locale.ROOT))))
                    .toList();
        }
    }
}
