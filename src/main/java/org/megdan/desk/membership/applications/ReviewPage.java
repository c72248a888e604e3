package org.megdan.desk.membership.applications;

import java.util.Arrays;
import java.util.List;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** The form of a review beside what the applicant brought. */
public record ReviewPage(ApplicationPage shown, ReviewForm form, FormErrors errors) {

    public String path() {
        return shown.path();
    }

    public List<Choice> verdicts(Layout layout) {
        return Arrays.stream(Review.Verdict.values())
                .map(verdict -> new Choice(verdict.name(), layout.t(verdict.key())))
                .toList();
    }

    public List<String> chosen(ReviewForm.Line line) {
        return line.verdict().isEmpty() ? List.of() : List.of(line.verdict());
    }
}
