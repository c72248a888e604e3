package org.megdan.desk.membership.members;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.desk.membership.SamplePeople;
import org.megdan.desk.membership.fees.Fees;
import org.megdan.platform.access.Acting;
import org.megdan.platform.web.Language;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the demonstration, what happened to members: one is late with its renewal and suspended, fees of the year are paid in part. */
@Profile("demo")
@Order(105)
@Component
class SampleMembers implements ApplicationRunner {

    private static final String NUT = "Дружество „Говорещият орех“";

    private final SamplePeople people;
    private final MemberRecords records;
    private final Renewals renewals;
    private final Suspensions suspensions;
    private final Fees fees;
    private final Clock clock;

    SampleMembers(
            SamplePeople people,
            MemberRecords records,
            Renewals renewals,
            Suspensions suspensions,
            Fees fees,
            Clock clock) {
        this.people = people;
        this.records = records;
        this.renewals = renewals;
        this.suspensions = suspensions;
        this.fees = fees;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (people.isFounded() && fees.of(named(NUT).id()).isEmpty()) {
            Acting.as(people.office(), () -> {
                renew();
                suspend();
                pay();
            });
        }
    }

    /** One said last year what has changed, and nothing this year; another said that all is right. */
    private void renew() {
        renewed(NUT, 1, "Преместихме се на измислената улица „Облачна“ 7.");
        renewed("Център „Люлка в облаците“", 0, "");
    }

    private void renewed(String name, int yearsAgo, String changes) {
        var own = named(name);
        var standing = records.standings(own.id()).getFirst();
        var due = standing.since().withYear(Language.today(clock).getYear() - yearsAgo);
        renewals.confirm(
                new SeenMember(own, false, true, true, true),
                new RenewalDue(standing.tie(), own.id(), due, true, false),
                changes);
    }

    private void suspend() {
        var nut = named(NUT);
        var today = Language.today(clock);
        suspensions.begin(
                new SeenMember(nut, false, true, true, true),
                records.standings(nut.id()).getFirst().tie(),
                today.minusMonths(2),
                today.plusMonths(4),
                "Няма представител от половин година; спряно до избора на нов.");
    }

    private void pay() {
        var today = Language.today(clock);
        fees.open(today.getYear(), new BigDecimal("25.00"), LocalDate.of(today.getYear(), 3, 31));
        paid("Клуб „Баба пече комети“", "ПКО 4");
        paid("Читалище „Несъществувало 1901“", "ПН 118");
    }

    private void paid(String name, String document) {
        var fee = fees.of(named(name).id()).getFirst();
        fees.pay(fee, LocalDate.of(fee.year(), 1, 20), document);
    }

    private ActorName named(String name) {
        return people.organisation(ActorKind.ORGANISATION, name, "");
    }
}
