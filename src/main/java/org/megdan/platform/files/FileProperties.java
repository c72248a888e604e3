package org.megdan.platform.files;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.files.virus.Clamd;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param largest how large one file may be
 * @param clamd where ClamAV's daemon listens, {@code host:port}; none by default
 * @param scanTime how long it may take over one file
 */
@ConfigurationProperties("megdan.files")
record FileProperties(
        @DefaultValue("50MB") DataSize largest,
        @Nullable String clamd,
        @DefaultValue("60s") Duration scanTime) {

    Optional<Clamd> scanner() {
        if (clamd == null || clamd.isBlank()) {
            return Optional.empty();
        }
        var colon = clamd.lastIndexOf(':');
        if (colon < 1 || !clamd.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("megdan.files.clamd: not host:port: " + clamd);
        }
        return Optional.of(
                new Clamd(clamd.substring(0, colon), Integer.parseInt(clamd.substring(colon + 1)), scanTime));
    }
}
