package org.megdan.desk.membership.applications;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.megdan.desk.membership.Decisions;
import org.megdan.desk.membership.code.Signatures;
import org.megdan.desk.membership.programmes.Criteria;
import org.megdan.desk.membership.programmes.CriteriaVersions;
import org.megdan.platform.web.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of one application, also when one of their forms comes back. */
@Component
class ApplicationPages {

    private final ApplicationRecords records;
    private final CriteriaVersions criteria;
    private final Decisions decisions;
    private final Signatures signatures;

    ApplicationPages(
            ApplicationRecords records, CriteriaVersions criteria, Decisions decisions, Signatures signatures) {
        this.records = records;
        this.criteria = criteria;
        this.decisions = decisions;
        this.signatures = signatures;
    }

    ApplicationPage page(Seen seen, FormErrors errors) {
        var application = seen.application();
        var decision = application.decision();
        Map<UUID, Review> reviews = records.reviews(application.id()).stream()
                .collect(Collectors.toMap(Review::criterion, Function.identity()));
        return new ApplicationPage(
                seen,
                criteria(application),
                answers(application),
                reviews,
                records.steps(application.id()),
                decision == null ? null : decisions.find(decision).orElse(null),
                signatures.isUnsigned(application.applicant().id()),
                errors);
    }

    ModelAndView show(Seen seen, FormErrors errors) {
        return view("desk/membership/applications/show", page(seen, errors), errors);
    }

    ModelAndView filling(Seen seen, ApplicationForm form, FormErrors errors) {
        var page = new FillPage(seen.application(), form, errors);
        return view("desk/membership/applications/fill", page, errors);
    }

    ApplicationForm form(Application application) {
        return ApplicationForm.of(application, criteria(application).all(), answers(application));
    }

    static ModelAndView view(String name, Object page, FormErrors errors) {
        return new ModelAndView(
                name, Map.of("page", page), errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Criteria criteria(Application application) {
        return criteria.find(application.criteria()).orElseThrow();
    }

    private Map<UUID, Answer> answers(Application application) {
        List<Answer> answers = records.answers(application.id());
        return answers.stream().collect(Collectors.toMap(Answer::criterion, Function.identity()));
    }
}
