package org.megdan.desk.membership.applications;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.Decision;
import org.megdan.desk.membership.programmes.Criteria;
import org.megdan.desk.membership.programmes.Criterion;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/**
 * One application as its viewer may see it; both sides read the same page.
 *
 * @param unsigned the applicant has not signed the newest code
 */
public record ApplicationPage(
        Seen seen,
        Criteria criteria,
        Map<UUID, Answer> answers,
        Map<UUID, Review> reviews,
        List<Step> steps,
        @Nullable Decision decision,
        boolean unsigned,
        FormErrors errors) {

    public Application application() {
        return seen.application();
    }

    public String path() {
        return application().path();
    }

    public Answer answer(Criterion criterion) {
        return answers.getOrDefault(criterion.id(), Answer.empty(criterion.id()));
    }

    /** Null while there is none or while it is not yet said to the applicant. */
    public @Nullable Review review(Criterion criterion) {
        var isSaid = seen.reads() && !seen.speaks() || application().state() != State.IN_REVIEW;
        return isSaid ? reviews.get(criterion.id()) : null;
    }

    /** Who looks at it, for the network's own eyes; empty where nobody does. */
    public String reviewer() {
        var reviewer = application().reviewer();
        return reviewer == null || !seen.reads() || seen.speaks() ? "" : reviewer.name();
    }

    public String filePath(UUID file) {
        return path() + "/files/" + file;
    }

    /** Criteria to which what they ask for is not brought yet. */
    public List<Criterion> missing() {
        return criteria.all().stream()
                .filter(criterion -> !answer(criterion).suffices(criterion.evidence()))
                .toList();
    }

    public boolean maySend() {
        return seen.mayFill() && missing().isEmpty();
    }

    public long met() {
        return reviews.values().stream()
                .filter(review -> review.verdict() == Review.Verdict.MET)
                .count();
    }

    public List<Crumb> crumbs(Layout layout) {
        return seen.reads()
                ? List.of(new Crumb(layout.t("membership.applications"), "/members/applications"))
                : List.of(new Crumb(layout.t("membership.ours"), "/members/ours"));
    }

    /** The applicant reads of the network, the office of its people. */
    public String who(Step step, Layout layout) {
        return step.byOffice() && seen.speaks() || step.person().isEmpty() ? layout.network() : step.person();
    }
}
