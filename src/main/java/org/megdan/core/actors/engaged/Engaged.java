package org.megdan.core.actors.engaged;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.consents.Consents;
import org.megdan.core.actors.consents.Giving;
import org.megdan.core.actors.consents.Purpose;
import org.megdan.core.actors.consents.Way;
import org.megdan.core.actors.ties.TieRecords;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of member organisations. Ask with an organisation that the asker speaks for; only {@link #counts} is the network's. */
@Component
public class Engaged {

    /** How somebody may be engaged: kinds of ties that grant nothing. */
    public static final Set<String> KINDS = Set.of("SUPPORTER", "VOLUNTEER", "MEMBER");

    private final EngagedLists lists;
    private final KeptPeople kept;
    private final TieRecords ties;
    private final Consents consents;

    Engaged(EngagedLists lists, KeptPeople kept, TieRecords ties, Consents consents) {
        this.lists = lists;
        this.kept = kept;
        this.ties = ties;
        this.consents = consents;
    }

    /** The member organisations that this person speaks for today. */
    public List<ActorName> organisations(UUID delegate) {
        return lists.organisations(delegate);
    }

    /** Current ones first, by name; {@code after} is the tie that ended the page before. */
    public List<EngagedPerson> page(UUID organisation, @Nullable UUID after, int most) {
        return lists.page(organisation, after, most);
    }

    /** Empty for whoever is not tied to this organisation. */
    public Optional<EngagedPerson> find(UUID organisation, UUID person) {
        return lists.find(organisation, person);
    }

    /** @param sharing how they agreed that the network knows them, null where they did not */
    @Transactional
    public UUID add(UUID organisation, EngagedDraft draft, @Nullable Sharing sharing) {
        if (!KINDS.contains(draft.kind())) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "actors.refused.kind-unknown");
        }
        var person = kept.add(organisation, draft);
        if (sharing != null) {
            var words = consents.wordings(Purpose.NETWORK).getFirst().id();
            consents.give(new Giving(person, Purpose.NETWORK, words, sharing.way(), sharing.day(), sharing.note()));
        }
        return person;
    }

    /** How and when they agreed to it. */
    public record Sharing(Way way, @Nullable LocalDate day, String note) {}

    public void end(UUID organisation, UUID person, LocalDate day) {
        ties.end(find(organisation, person).orElseThrow(NotFound::new).tie(), day);
    }

    /** By member organisation, in one query. */
    public List<EngagedCount> counts() {
        return lists.counts();
    }
}
