package org.megdan.core.actors;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.cards.ActorCards;
import org.megdan.core.actors.cards.ActorLists;
import org.megdan.core.actors.cards.ActorRecords;
import org.megdan.core.actors.cards.ActorSheets;
import org.megdan.core.actors.cards.Contacts;
import org.megdan.core.actors.cards.ListPages;
import org.megdan.platform.lists.Asked;
import org.megdan.platform.lists.ListNames;
import org.megdan.platform.lists.Piece;
import org.megdan.platform.web.Language;
import org.springframework.stereotype.Component;

/** Persons, organisations, groups and public bodies. */
@Component
public class Actors {

    /** What one may narrow and order organisations by. */
    public static final ListNames NAMES = ActorLists.BY.names();

    private final ActorLists lists;
    private final ListPages pages;
    private final ActorSheets sheets;
    private final ActorCards cards;
    private final ActorRecords records;
    private final Contacts contacts;

    Actors(
            ActorLists lists,
            ListPages pages,
            ActorSheets sheets,
            ActorCards cards,
            ActorRecords records,
            Contacts contacts) {
        this.lists = lists;
        this.pages = pages;
        this.sheets = sheets;
        this.cards = cards;
        this.records = records;
        this.contacts = contacts;
    }

    /** Names for ids in one query; the id of a merged record names the one that stayed, one that is nobody's is left out. */
    public Map<UUID, ActorName> names(Collection<UUID> ids) {
        return lists.names(ids);
    }

    /** Those of the ids that are no persons, a piece of the list by {@link #NAMES}; three queries. */
    public Piece<ActorName> organisations(Collection<UUID> ids, Asked asked) {
        return lists.organisations(ids, asked);
    }

    public Optional<ActorName> find(UUID id) {
        return Optional.ofNullable(names(List.of(id)).get(id));
    }

    /** By the last part of their address. */
    public Optional<ActorName> find(String slug) {
        return lists.bySlug(slug);
    }

    /** The nearest names in either script, closest first; no kinds means any kind. */
    public List<ActorName> search(String words, Collection<ActorKind> kinds, int limit) {
        return lists.nearest(words, kinds, limit);
    }

    /** A list in alphabetical order, fifty at a time; {@code after} is the slug that ended the page before. */
    public ActorPage list(Collection<ActorKind> kinds, String words, @Nullable String after, Language language) {
        return pages.page(kinds, words, after, language);
    }

    /** Each of the whole list with contacts and ties, for a file; never all of them at once. */
    public void eachOfSheet(Collection<ActorKind> kinds, String words, Language language, Consumer<ActorSheetRow> row) {
        sheets.each(kinds, words, language, row);
    }

    /** How many rows such a file has. */
    public int countOfSheet(Collection<ActorKind> kinds, String words) {
        return sheets.count(kinds, words);
    }

    public Optional<ActorCard> card(UUID id) {
        return cards.find(id);
    }

    /** Persons and entities with an equal or nearly equal name, to show before a second record is made. */
    public List<ActorName> lookAlikes(String name, ActorKind kind) {
        return lists.lookAlikes(name, kind);
    }

    public UUID create(ActorDraft draft) {
        return records.create(draft, List.of());
    }

    /** @param topics codes of what the actor works on */
    public UUID create(ActorDraft draft, Collection<String> topics) {
        return records.create(draft, topics);
    }

    /** @param version the version that the writer saw; a newer one refuses the change */
    public void correct(UUID id, int version, ActorDraft draft) {
        records.correct(id, version, draft);
    }

    /** The same together with what the actor works on. */
    public void correct(UUID id, int version, ActorDraft draft, Collection<String> topics) {
        records.correct(id, version, draft, topics);
    }

    public void addContact(UUID actor, ContactPoint.Kind kind, String value, String purpose, boolean isPublic) {
        contacts.add(actor, kind, value, purpose, isPublic);
    }

    public void removeContact(UUID actor, UUID contact) {
        contacts.remove(actor, contact);
    }
}
