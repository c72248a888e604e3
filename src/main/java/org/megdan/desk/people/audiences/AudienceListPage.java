package org.megdan.desk.people.audiences;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.audiences.Audience;

/** All saved questions, each in its sentence. */
public record AudienceListPage(List<Audience> audiences, Map<UUID, String> sentences, boolean mayEdit) {

    public String sentence(Audience audience) {
        return sentences.getOrDefault(audience.id(), "");
    }
}
