package org.megdan.core.actors.consents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What people agreed to. Ask here before anything is sent to anybody, and ask at the moment of sending. */
@Component
public class Consents {

    private final Purposes purposes;
    private final Sayings sayings;
    private final ConsentRecords records;
    private final RefusedWays refused;

    Consents(Purposes purposes, Sayings sayings, ConsentRecords records, RefusedWays refused) {
        this.purposes = purposes;
        this.sayings = sayings;
        this.records = records;
        this.refused = refused;
    }

    /** Each with its newest words, in the order in which a form offers them. */
    public List<Purpose> purposes() {
        return purposes.all();
    }

    /** All versions of the words, the newest first. */
    public List<Wording> wordings(String purpose) {
        return purposes.wordings(purpose);
    }

    /** How many people each purpose has the consent of now; one without any is not named. */
    public Map<String, Integer> counts() {
        return purposes.counts();
    }

    /** A new version beside the older ones; those who agreed to older words agreed to those. */
    public void reword(String purpose, String bulgarian, String english) {
        purposes.reword(purpose, bulgarian, english);
    }

    /** Those of the persons who agreed and have not taken it back, in one query. */
    public Set<UUID> mayBeAskedFor(String purpose, Collection<UUID> persons) {
        return sayings.agreed(purpose, persons);
    }

    /** How every purpose stands with this person. */
    public List<Standing> of(UUID person) {
        return sayings.standings(person);
    }

    /** All that this person said, the newest first. */
    public List<Said> history(UUID person, int most) {
        return sayings.history(person, most);
    }

    /** Refuses what is older than a withdrawal or an objection, and what does not come from an objector's own hand. */
    public void give(Giving giving) {
        records.give(giving);
    }

    /** From now on; nothing to do for whoever does not agree anyway. */
    public void withdraw(UUID person, String purpose, Way way, String note) {
        records.take(person, purpose, Answer.WITHDRAWN, way, note);
    }

    /** Whether an address that comes in is known as one of somebody who objected; not while the key of the installation is missing. */
    public boolean areRefusedAddressesRecognised() {
        return refused.areRecognised();
    }

    /** They do not want to be asked for this again, by whatever list they come in. */
    public void object(UUID person, String purpose, Way way, String note) {
        records.take(person, purpose, Answer.OBJECTED, way, note);
    }

    /** „Не ме търсете“: an objection to everything that people are asked for. */
    public void objectToAll(UUID person, Way way, String note) {
        records.objectToAll(person, way, note);
    }
}
