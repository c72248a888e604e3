package org.megdan.desk.membership.introductions;

import java.util.Set;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.LegalForm;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.identity.Accounts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the demonstration, one organisation that the network does not know yet. */
@Profile("demo")
@Order(130)
@Component
class SampleIntroduction implements ApplicationRunner {

    private final Introductions introductions;
    private final Accounts accounts;

    SampleIntroduction(Introductions introductions, Accounts accounts) {
        this.introductions = introductions;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        accounts.withAddress("neda@example.org")
                .filter(account -> introductions.by(account.person(), 1).isEmpty())
                .ifPresent(account -> Acting.as(
                        new Viewer(account.id(), account.person(), "", Set.of()),
                        () -> introductions.introduce(new IntroductionForm(
                                ActorKind.ORGANISATION,
                                "Сдружение „Хартиена лодка в локва“",
                                LegalForm.ASSOCIATION,
                                "",
                                "",
                                null,
                                "член на управителния съвет",
                                "lodka@example.org",
                                "Правим лодки с децата от квартала и искаме да ги пускаме заедно с други."))));
    }
}
