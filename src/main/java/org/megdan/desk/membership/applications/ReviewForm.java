package org.megdan.desk.membership.applications;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.programmes.Criterion;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** What the office makes of each criterion, as typed; one that was not looked at yet has no verdict. */
public record ReviewForm(List<Line> lines) {

    private static final int LONGEST = 2000;

    /** @param verdict a name of {@link Review.Verdict} or empty */
    public record Line(Criterion criterion, String verdict, String words) {

        public String field(String part) {
            return part + criterion.position();
        }

        Optional<Review.Verdict> said() {
            return Arrays.stream(Review.Verdict.values())
                    .filter(known -> known.name().equals(verdict))
                    .findFirst();
        }
    }

    static ReviewForm of(List<Criterion> criteria, Map<UUID, Review> reviews) {
        return new ReviewForm(criteria.stream()
                .map(criterion -> line(criterion, reviews.get(criterion.id())))
                .toList());
    }

    private static Line line(Criterion criterion, @Nullable Review review) {
        return review == null
                ? new Line(criterion, "", "")
                : new Line(criterion, review.verdict().name(), review.words());
    }

    ReviewForm typed(Map<String, String> sent) {
        return new ReviewForm(lines.stream()
                .map(line -> new Line(
                        line.criterion(),
                        sent.getOrDefault(line.field("verdict"), ""),
                        Words.plain(sent.getOrDefault(line.field("words"), ""))))
                .toList());
    }

    FormErrors errors(Layout layout) {
        var wrong = new ArrayList<FormErrors.Wrong>();
        for (var line : lines) {
            if (line.words().length() > LONGEST) {
                wrong.add(new FormErrors.Wrong(line.field("words"), layout.t("membership.application.long", LONGEST)));
            }
            if (line.said().isEmpty() && !line.words().isEmpty()) {
                wrong.add(new FormErrors.Wrong(line.field("verdict"), layout.t("membership.review.verdict.empty")));
            }
        }
        return new FormErrors(wrong);
    }
}
