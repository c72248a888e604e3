package org.megdan.core.plans;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.outline.Outline;
import org.megdan.platform.search.Transliteration;

/**
 * A strategy to begin.
 *
 * @param slug its part of the address; made from the title when null
 * @param owner the organisation whose strategy it is
 */
public record NewPlan(
        String title,
        @Nullable String slug,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable UUID owner) {

    public NewPlan {
        title = Text.line(title);
        if (title.isEmpty()) {
            throw new PlanRefusal("plans.refused.no-title");
        }
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw new PlanRefusal("plans.refused.ends-before-start");
        }
        var made = Transliteration.slug(slug == null || slug.isBlank() ? title : slug);
        slug = made.isEmpty() ? "strategy" : made;
    }

    public static NewPlan titled(String title) {
        return new NewPlan(title, null, null, null, null);
    }

    /** Title and period as the document has them. */
    public static NewPlan of(Outline outline) {
        return of(outline, outline.suggestedTitle());
    }

    /** The period as the document has it, under a title of our own. */
    public static NewPlan of(Outline outline, String title) {
        var period = outline.period();
        return new NewPlan(
                title,
                null,
                period == null ? null : LocalDate.of(period.from(), 1, 1),
                period == null ? null : LocalDate.of(period.to(), 12, 31),
                null);
    }

    public String address() {
        return slug == null ? "strategy" : slug;
    }
}
