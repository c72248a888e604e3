package org.megdan.desk.api.actors;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.Network;
import org.megdan.desk.api.Named;
import org.megdan.desk.api.Organisations;
import org.megdan.platform.access.ByToken;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.PublicAddress;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who runs this installation, and who is asking. */
@RestController
@RequestMapping("/api/v1")
class NetworkApi {

    private final Network network;
    private final Organisations organisations;
    private final PublicAddress address;

    NetworkApi(Network network, Organisations organisations, PublicAddress address) {
        this.network = network;
        this.organisations = organisations;
        this.address = address;
    }

    @Open
    @GetMapping("/network")
    Profile network() {
        var profile = network.profile().orElseThrow(NotFound::new);
        var organisation = organisations.of(List.of(profile.organisation())).of(profile.organisation());
        return new Profile(profile.name(), profile.about(), profile.language().code(), organisation, address.base());
    }

    @SignedIn
    @GetMapping("/me")
    Me me(Viewer viewer) {
        var token = ByToken.now().orElseThrow(NotFound::new);
        return new Me(
                Objects.requireNonNull(viewer.person()),
                viewer.name(),
                token.name(),
                token.mayAct(),
                List.copyOf(new TreeSet<>(viewer.rights())));
    }

    record Profile(
            String name,
            String about,
            String language,
            @Nullable Named organisation,
            String address) {}

    /** @param mayAct the token may also change things, as far as the rights go */
    record Me(UUID person, String name, String token, boolean mayAct, List<String> rights) {}
}
