package org.megdan.core.actors;

import java.util.Optional;
import org.megdan.core.actors.network.NetworkRecord;
import org.megdan.platform.web.Language;
import org.springframework.stereotype.Component;

/** The one organisation that runs this installation. */
@Component
public class Network {

    private final NetworkRecord record;

    Network(NetworkRecord record) {
        this.record = record;
    }

    /** Whether the first-run page has been answered; asked on every request and then cheap. */
    public boolean isFounded() {
        return record.isFounded();
    }

    public Optional<NetworkProfile> profile() {
        return record.profile();
    }

    /** In which strangers are written to. */
    public Language language() {
        return profile().map(NetworkProfile::language).orElse(Language.BG);
    }

    /** Creates the organisation and the network in one; refused when there is one already. */
    public NetworkProfile found(String name, Language language) {
        return record.found(name, language);
    }

    public void describe(int version, String name, String about, Language language) {
        record.describe(version, name, about, language);
    }
}
