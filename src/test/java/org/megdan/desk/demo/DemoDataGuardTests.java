package org.megdan.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.megdan.platform.access.Viewers;
import org.megdan.platform.identity.Accounts;
import org.megdan.testing.Cast;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ModuleTest
class DemoDataGuardTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Accounts accounts;

    @Autowired
    Viewers viewers;

    @Test
    @Tries("P6")
    void refusesToServeAccountsWhosePasswordsEverybodyKnows() {
        var stage = new Stage(application);
        stage.enter(Cast.CITIZEN);
        assertThatCode(guard(false)::afterSingletonsInstantiated).doesNotThrowAnyException();

        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        assertThatThrownBy(guard(false)::afterSingletonsInstantiated).isInstanceOf(DemoDataServed.class);
        assertThatCode(guard(true)::afterSingletonsInstantiated).doesNotThrowAnyException();

        var told = new DemoDataServed.Told().analyze(new IllegalStateException(new DemoDataServed()));
        assertThat(told).isNotNull().extracting("description").asString().contains("--demo-data", "демонстрацията");
    }

    private DemoDataGuard guard(boolean isMeant) {
        return new DemoDataGuard(accounts, viewers, isMeant);
    }
}
