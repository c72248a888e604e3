package org.megdan.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.megdan.platform.web.SafeHeaders;
import org.megdan.testing.Tries;

/** The web server in front says word for word what the application says. */
class OneSourceOfHeadersTests {

    @Test
    @Tries("P6")
    void theWebServerInFrontSaysTheSame() throws IOException {
        var nginx = Files.readString(Path.of("deploy/nginx/megdan.conf"));

        assertThat(nginx)
                .contains("add_header Content-Security-Policy \"" + SafeHeaders.POLICY + "\"")
                .contains("add_header Permissions-Policy \"" + SafeHeaders.PERMISSIONS + "\"")
                .contains("max-age=31536000 ; includeSubDomains", "client_max_body_size 52m")
                .contains("proxy_request_buffering off");
        assertThat(Files.readString(Path.of("src/main/resources/application.yaml")))
                .contains("max-request-size: 52MB");
    }
}
