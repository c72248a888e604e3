package org.megdan.platform.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

@PagesTest
@Tries("H5")
class SlowClientsTests {

    @LocalServerPort
    int port;

    @Test
    void othersAreServedMeanwhile() throws IOException {
        try (var slow = SlowClients.of(port, 300)) {
            for (int i = 0; i < 5; i++) {
                slow.sendAByte();
                assertThat(new Visitor(port).get("/sign-in").status()).isEqualTo(200);
            }
        }
    }

    @Test
    void connectionsLeaveFilesForTheRest() {
        assertThat(ConnectionLimit.limit(1_024)).isEqualTo(774);
        assertThat(ConnectionLimit.limit(1_000_000)).isEqualTo(8_192);
        assertThat(ConnectionLimit.limit(100)).isPositive();
    }
}
