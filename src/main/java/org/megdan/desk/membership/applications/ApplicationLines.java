package org.megdan.desk.membership.applications;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Applications as other parts of the desk name them. */
@Component
public class ApplicationLines {

    private static final int MOST = 50;

    private final ApplicationRecords records;

    ApplicationLines(ApplicationRecords records) {
        this.records = records;
    }

    /** Of one organisation, the newest first; what was never sent only for its own people. */
    public List<ApplicationLine> of(UUID applicant, boolean own) {
        return lines(records.of(applicant), own);
    }

    /** Those that nobody has taken up yet, and those that wait for a decision. */
    public List<ApplicationLine> in(State state) {
        return lines(records.in(List.of(state), MOST), true);
    }

    /** In review by this person. */
    public List<ApplicationLine> reviewedBy(UUID person) {
        return lines(records.reviewedBy(List.of(person)), true);
    }

    /** Of these organisations, all that is not decided or withdrawn. */
    public List<ApplicationLine> open(Collection<UUID> applicants) {
        return lines(records.open(applicants), true);
    }

    /** What people who speak for the organisations have begun, or got back. */
    public List<ApplicationLine> openTo(Collection<UUID> applicants) {
        return open(applicants).stream()
                .filter(one -> one.state().isOpenToApplicant())
                .toList();
    }

    private static List<ApplicationLine> lines(List<Application> all, boolean own) {
        return all.stream()
                .filter(one -> own || one.isSeenByOffice())
                .map(one -> new ApplicationLine(
                        one.id(),
                        one.applicant().id(),
                        one.applicant().name(),
                        one.mark(),
                        one.programmeBg(),
                        one.programmeEn(),
                        one.state(),
                        one.begunAt()))
                .toList();
    }
}
