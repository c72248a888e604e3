package org.megdan.core.actors.consents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.testing.Cast;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A database that is older than the ledger beside it. */
@ModuleTest
@Tries("H9")
class RevokedConsentsTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Consents consents;

    @Autowired
    RevokedConsents older;

    @Autowired
    Actors actors;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private UUID person = new UUID(0, 0);

    @BeforeEach
    void agree() {
        new Stage(application);
        person = actors.create(ActorDraft.person(Cast.CITIZEN.name()));
        give();
    }

    @Test
    void takesBackAgainWhatWasWithdrawnAfterTheBackup() {
        replay("NEWS", "WITHDRAWN");
        replay("NEWS", "WITHDRAWN");

        assertThat(consents.mayBeAskedFor("NEWS", List.of(person))).isEmpty();
        assertThat(consents.history(person, 10)).extracting(Said::way).containsExactly(Way.RESTORED, Way.ACCOUNT);
    }

    @Test
    void objectsAgainWhereTheBackupKnowsNothing() {
        replay("CALLS", "OBJECTED");
        older.revoke(UUID.randomUUID() + ":CALLS", "OBJECTED");

        assertThat(consents.of(person).stream().filter(Standing::isObjected))
                .extracting(standing -> standing.purpose().code())
                .containsExactly("CALLS");
    }

    @Test
    void tellsTheLedgerWhatIsTakenAndGivenBack() {
        consents.withdraw(person, "NEWS", Way.ACCOUNT, "");
        consents.withdraw(person, "NEWS", Way.ACCOUNT, "");
        give();
        consents.object(person, "NEWS", Way.ACCOUNT, "");

        assertThat(sql.sql(
                                "select detail || ' ' || lifted from database.revocation where kind = 'actors.consent' order by id")
                        .query(String.class)
                        .list())
                .containsExactly(" true", "WITHDRAWN false", " true", "OBJECTED false");
    }

    private void give() {
        var words = consents.purposes().getFirst().wording().id();
        consents.give(new Giving(person, "NEWS", words, Way.ACCOUNT, null, ""));
    }

    private void replay(String purpose, String answer) {
        transaction.executeWithoutResult(replay -> older.revoke(person + ":" + purpose, answer));
    }
}
