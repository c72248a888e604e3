package org.megdan.desk.membership.letters;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Circle;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.Network;
import org.megdan.core.actors.NetworkProfile;
import org.megdan.desk.membership.delegates.Delegates;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.mail.Mailer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Messages;
import org.megdan.platform.web.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * Tells the other side what happened, in the language of each reader and in the transaction of the act. The words of a letter
 * are the messages {@code membership.letter.NAME.subject} and {@code .body}.
 */
@Component
public class Letters {

    private final Delegates delegates;
    private final Circle circle;
    private final Accounts accounts;
    private final Actors actors;
    private final Network network;
    private final Mailer mailer;
    private final Messages messages;
    private final PublicAddress address;

    Letters(
            Delegates delegates,
            Circle circle,
            Accounts accounts,
            Actors actors,
            Network network,
            Mailer mailer,
            Messages messages,
            PublicAddress address) {
        this.delegates = delegates;
        this.circle = circle;
        this.accounts = accounts;
        this.actors = actors;
        this.network = network;
        this.mailer = mailer;
        this.messages = messages;
        this.address = address;
    }

    /**
     * @param name of the letter, by which its words are found
     * @param words of the one who acted, may be empty
     */
    public record Letter(String name, UUID organisation, String path, String words) {

        private String key(String part) {
            return "membership.letter." + name + "." + part;
        }
    }

    /** To all who speak for the organisation and can sign in; where nobody can, to its own addresses. */
    public void toOrganisation(Letter letter) {
        var language = language();
        var readers = readers(delegates.of(letter.organisation()), language);
        if (readers.isEmpty()) {
            actors.card(letter.organisation()).map(ActorCard::contacts).stream()
                    .flatMap(Collection::stream)
                    .filter(contact -> contact.kind() == ContactPoint.Kind.EMAIL)
                    .forEach(contact -> readers.put(contact.value(), language));
        }
        send(letter, readers);
    }

    /** To all in the network who hold the right. */
    public void toHolders(String right, Letter letter) {
        send(letter, readers(circle.holders(right), language()));
    }

    private void send(Letter letter, Map<String, Language> readers) {
        var organisation = actors.find(letter.organisation()).orElseThrow().name();
        var own = network.profile().map(NetworkProfile::name).orElse("").replaceAll("\\p{Cntrl}", " ");
        readers.forEach((reader, language) -> mailer.send(
                reader,
                messages.text(language, letter.key("subject"), own, organisation, "", letter.words()),
                messages.text(
                        language,
                        letter.key("body"),
                        own,
                        organisation,
                        address.base() + letter.path(),
                        letter.words())));
    }

    private Map<String, Language> readers(Collection<UUID> persons, Language otherwise) {
        var readers = new LinkedHashMap<String, Language>();
        persons.forEach(person -> accounts.ofPerson(person)
                .filter(account -> !account.isDisabled())
                .ifPresent(account ->
                        readers.put(account.email(), account.language() == null ? otherwise : account.language())));
        return readers;
    }

    private Language language() {
        return network.profile().map(NetworkProfile::language).orElse(Language.BG);
    }
}
