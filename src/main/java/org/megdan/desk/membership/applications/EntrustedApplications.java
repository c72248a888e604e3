package org.megdan.desk.membership.applications;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.desk.membership.delegates.Delegates;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Charge;
import org.megdan.platform.web.Entrusted;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Applications in review and who looks at them. */
@Component
class EntrustedApplications implements Entrusted {

    /** Moves with each step of the application and with each word on one of its criteria. */
    private static final String SEEN = """
            (a.lock || ' ' || coalesce((select cast(max(r.reviewed_at) at time zone 'UTC' as text) from membership.review r
                                        where r.application = a.id), '-'))
            """;

    private final JdbcClient sql;
    private final ApplicationRecords records;
    private final Delegates delegates;
    private final Actors actors;
    private final Audit audit;

    EntrustedApplications(JdbcClient sql, ApplicationRecords records, Delegates delegates, Actors actors, Audit audit) {
        this.sql = sql;
        this.records = records;
        this.delegates = delegates;
        this.actors = actors;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "membership.entrusted.application";
    }

    @Override
    public String right() {
        return "members.edit";
    }

    @Override
    public Set<UUID> persons() {
        return sql.sql("select reviewer from membership.application where state = 'IN_REVIEW' and reviewer is not null")
                .query((row, i) -> row.getObject(1, UUID.class))
                .set();
    }

    @Override
    public List<Charge> of(Collection<UUID> persons, Layout layout) {
        return records.reviewedBy(persons).stream()
                .flatMap(one -> Stream.ofNullable(one.reviewer())
                        .map(reviewer -> new Charge(
                                kind(),
                                one.id(),
                                reviewer.id(),
                                one.applicant().name(),
                                one.programmeName(layout.language()),
                                one.path(),
                                null,
                                true)))
                .toList();
    }

    @Override
    public String pass(UUID id, UUID from, UUID to) {
        var application = records.find(id).orElseThrow(NotFound::new);
        checkNoneSpeaks(application, to);
        return move(application, from, to, null)
                .orElseThrow(() -> new Refusal(
                        HttpStatus.CONFLICT,
                        "membership.refused.passed-already",
                        application.applicant().name()));
    }

    @Override
    public boolean takeBack(UUID id, UUID from, UUID to, String receipt) {
        var application = records.find(id);
        application.ifPresent(one -> checkNoneSpeaks(one, from));
        return application.flatMap(one -> move(one, to, from, receipt)).isPresent();
    }

    /** Nobody judges what they brought themselves, and nobody chooses who judges it. */
    private void checkNoneSpeaks(Application application, UUID reviewer) {
        var speakers = delegates.of(application.applicant().id());
        if (speakers.contains(reviewer)) {
            throw new Refusal(
                    HttpStatus.CONFLICT,
                    "membership.refused.taker-speaks",
                    name(reviewer),
                    application.applicant().name());
        }
        var acting = Acting.now().person();
        if (acting != null && speakers.contains(acting)) {
            throw new Refusal(HttpStatus.CONFLICT, "membership.refused.own");
        }
    }

    /** @param seen as it stood when nobody had touched it, null for any; the answer is how it stands now */
    private Optional<String> move(Application application, UUID from, UUID to, @Nullable String seen) {
        var moved = sql.sql("""
                        update membership.application a set reviewer = :to
                        where id = :id and state = 'IN_REVIEW' and reviewer = :from
                          and (cast(:seen as text) is null or :seen = %1$s)
                        returning %1$s
                        """.formatted(SEEN))
                .param("id", application.id())
                .param("from", from)
                .param("to", to)
                .param("seen", seen)
                .query(String.class)
                .optional();
        moved.ifPresent(next -> audit.record(new Act(
                "membership.act.passed",
                "application",
                application.id(),
                application.applicant().id(),
                Map.of("reviewer", name(from)),
                Map.of("reviewer", name(to)))));
        return moved;
    }

    private String name(UUID person) {
        return actors.find(person).map(ActorName::name).orElse("");
    }
}
