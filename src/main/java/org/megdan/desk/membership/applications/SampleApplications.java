package org.megdan.desk.membership.applications;

import java.util.List;
import java.util.UUID;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.desk.membership.Decision;
import org.megdan.desk.membership.Decisions;
import org.megdan.desk.membership.Mark;
import org.megdan.desk.membership.SamplePeople;
import org.megdan.desk.membership.code.Codes;
import org.megdan.desk.membership.code.Signatures;
import org.megdan.desk.membership.programmes.CriteriaVersions;
import org.megdan.desk.membership.programmes.Programmes;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the demonstration, four applications: one accepted, one in review, one just sent, one being copied from paper. */
@Profile("demo")
@Order(120)
@Component
class SampleApplications implements ApplicationRunner {

    private final SamplePeople people;
    private final Programmes programmes;
    private final CriteriaVersions criteria;
    private final Codes codes;
    private final Signatures signatures;
    private final ApplicationRecords records;
    private final ApplicationPages pages;
    private final Applications applications;
    private final SampleFilling filling;
    private final Decide decide;
    private final Decisions decisions;

    SampleApplications(
            SamplePeople people,
            Programmes programmes,
            CriteriaVersions criteria,
            Codes codes,
            Signatures signatures,
            ApplicationRecords records,
            ApplicationPages pages,
            Applications applications,
            SampleFilling filling,
            Decide decide,
            Decisions decisions) {
        this.people = people;
        this.programmes = programmes;
        this.criteria = criteria;
        this.codes = codes;
        this.signatures = signatures;
        this.records = records;
        this.pages = pages;
        this.applications = applications;
        this.filling = filling;
        this.decide = decide;
        this.decisions = decisions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (people.isFounded() && records.in(List.of(State.values()), 1).isEmpty()) {
            accepted();
            inReview();
            sent();
            onPaper();
        }
    }

    private void accepted() {
        var group = people.organisation(
                ActorKind.GROUP, "Група „Пейка под липата“", "Съседи, които поправят пейки и ги боядисват шарено.");
        var speaker = people.delegate("Гергина Неистинска", group);
        var id = began(speaker, group, Mark.RECOMMENDED, false);
        Acting.as(speaker, () -> signatures.sign(codes.inForce().orElseThrow(), group.id()));
        Acting.as(people.office(), () -> {
            applications.take(get(id));
            var today = decisions.today();
            decide.run(
                    get(id),
                    programmes.of(Mark.RECOMMENDED).orElseThrow(),
                    new Decision(
                            "Управителен съвет", today.minusDays(20), "9", "5", "Пейките им се виждат от цял град."),
                    true);
        });
    }

    private void inReview() {
        var bridge = people.organisation(
                ActorKind.ORGANISATION, "Сдружение „Мост от хартия“", "Измислено сдружение на хартиени инженери.");
        var id = began(people.delegate("Ивайло Нереален", bridge), bridge, Mark.MEMBER, false);
        Acting.as(people.office(), () -> {
            applications.take(get(id));
            filling.review(get(id), pages.form(get(id)));
        });
    }

    private void sent() {
        var group = people.organisation(
                ActorKind.GROUP, "Група „Тиха улица“", "Родители, които пазят улицата пред училището спокойна.");
        began(people.delegate("Станка Измислена", group), group, Mark.RECOMMENDED, false);
    }

    private void onPaper() {
        var circle = people.organisation(
                ActorKind.ORGANISATION, "Сдружение „Слънчоглед без слънце“", "Измислено сдружение на градинари.");
        Acting.as(people.office(), () -> {
            var id = begun(circle, Mark.MEMBER, true);
            filling.fill(get(id), pages.form(get(id)));
        });
    }

    /** Begun, filled with a file and sent. */
    private UUID began(Viewer speaker, ActorName applicant, Mark mark, boolean onPaper) {
        return Acting.as(speaker, () -> {
            var id = begun(applicant, mark, onPaper);
            filling.fill(get(id), pages.form(get(id)));
            applications.send(get(id), false);
            return id;
        });
    }

    private UUID begun(ActorName applicant, Mark mark, boolean onPaper) {
        var programme = programmes.of(mark).orElseThrow();
        return applications.begin(
                applicant, programme, criteria.inForce(programme.id()).orElseThrow(), onPaper);
    }

    private Application get(UUID id) {
        return records.find(id).orElseThrow();
    }
}
