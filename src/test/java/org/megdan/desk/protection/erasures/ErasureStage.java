package org.megdan.desk.protection.erasures;

import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.database.revocations.Revocations;
import org.megdan.platform.identity.AccountPolicy;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who is to be erased, and what may stop it. */
@PagesTest
abstract class ErasureStage {

    @Autowired
    ApplicationContext application;

    @Autowired
    Erasures erasures;

    @Autowired
    EraseNow erase;

    @Autowired
    OrderErasure orders;

    @Autowired
    Traces traces;

    @Autowired
    List<Erasing> modules;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Scheduler scheduler;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    Stage stage;
    UUID boyko;

    /** What takes up unfinished orders is due whenever the data are fresh, so within seconds: here the test alone says when. */
    @BeforeEach
    void enter() {
        scheduler.pause();
        stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        boyko = stage.enter(Cast.VOLUNTEER, "VOLUNTEER");
        await().until(() -> scheduler.getCurrentlyExecuting().isEmpty());
    }

    @AfterEach
    void goOn() {
        scheduler.resume();
    }

    /** The server dies at each step in turn: all is as it was, and the order goes on by itself. */
    EraseNow with(List<Erasing> some) {
        return new EraseNow(
                erasures,
                new Traces(some, application.getBean(Accounts.class)),
                application.getBean(Audit.class),
                application.getBean(Revocations.class),
                application.getBean(ErasureLetters.class),
                application.getBean(AccountPolicy.class),
                application.getBean(Layouts.class));
    }

    String name() {
        return sql.sql("select name from actors.actor where id = :id")
                .param("id", boyko)
                .query(String.class)
                .single();
    }

    long acts(String action) {
        return sql.sql("select count(*) from audit.entry where action = :action")
                .param("action", action)
                .query(Long.class)
                .single();
    }

    Erasing endsTies() {
        return new Doing(person -> sql.sql("delete from actors.tie where from_actor = :person")
                .param("person", person.person())
                .update());
    }

    /** Its connection is gone in the middle, as when the process dies. */
    Erasing killed() {
        return new Doing(person ->
                sql.sql("select pg_terminate_backend(pg_backend_pid())").query().singleRow());
    }

    /** A module that keeps nothing and does this. */
    record Doing(Consumer<ErasedPerson> act) implements Erasing {

        @Override
        public Set<String> covers() {
            return Set.of();
        }

        @Override
        public List<Fate> fates(ErasedPerson person, Layout layout) {
            return List.of();
        }

        @Override
        public void erase(ErasedPerson person) {
            act.accept(person);
        }
    }
}
