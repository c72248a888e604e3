package org.megdan.desk.site.about;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.NetworkProfile;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Meanwhile;
import org.megdan.platform.web.PlainLine;

/** The network as typed. */
public record NetworkForm(
        @NotBlank(message = "site.about.name.empty")
        @Size(max = 200, message = "site.about.name.long")
        @PlainLine(message = "site.about.name.odd")
        String name,

        @Size(max = 20_000, message = "site.about.text.long") @Nullable
        String about,

        int version) {

    static NetworkForm of(NetworkProfile profile) {
        return new NetworkForm(profile.name(), profile.about(), profile.version());
    }

    public String text() {
        return about == null
                ? ""
                : about.replace("\u0000", "").replace("\r\n", "\n").strip();
    }

    Meanwhile meanwhile(NetworkProfile stored, Layout layout) {
        return Meanwhile.between(
                version,
                stored.version(),
                List.of(
                        new Meanwhile.Part(layout.t("site.about.name"), name == null ? "" : name, stored.name()),
                        new Meanwhile.Part(layout.t("site.about.text"), text(), stored.about())));
    }
}
