package org.megdan.platform.privacy;

import java.util.List;
import java.util.Set;
import org.megdan.platform.web.Layout;

/**
 * What a module does with what it keeps of a person when they are erased (docs/adr/0020). Whoever implements {@link Knowing} implements this as well.
 *
 * <p>The person's record stays as a nameless one of kind {@code ERASED} under its id, and the account goes with all that refers to it by a
 * foreign key that cascades; ties go, too. So a bean has to do something only about
 * <ul>
 *   <li>columns with the id of the person or the account that should not go on pointing there: deleted or set to null;
 *   <li>columns with words, addresses or contents of the person's own (a card, an answer, a note about them).
 * </ul>
 * Ids of whoever did something ({@code created_by}) may stay: they lead to the nameless record. Names in free text of others are found and
 * taken out of all tables without a bean. Beans are asked in their order ({@link org.springframework.core.annotation.Order}): desks, then
 * core, then platform, because the person's ties and record go last.
 *
 * <p>{@code ErasingCatalogueTests} fails for every column that refers to a person or an account and is neither covered here nor cascades.
 */
public interface Erasing {

    int DESK = 100;
    int CORE = 200;
    int PLATFORM = 300;
    /** Ties and the record itself. */
    int LAST = 400;
    /** What is found by words: texts of others, publications, and at the very end the log of acts. */
    int WORDS = 500;

    /** The columns that refer to persons or accounts and that this bean answers for, as {@code schema.table column}. */
    Set<String> covers();

    /** What will become of what is kept here, in the reader's words and with counts; nothing where nothing is kept. Changes nothing. */
    List<Fate> fates(ErasedPerson person, Layout layout);

    /** What must be done first, such as giving open work to somebody else; whoever erases is shown these and can't go on. */
    default List<Hindrance> hindrances(ErasedPerson person, Layout layout) {
        return List.of();
    }

    /** Names, addresses and numbers by which the person is known here: by these they are looked for in the texts of others. */
    default Set<String> words(ErasedPerson person) {
        return Set.of();
    }

    /** Those of the words by which others are known here as well: they are looked for nowhere. */
    default Set<String> shared(ErasedPerson person) {
        return Set.of();
    }

    /**
     * Does it, within one transaction for all modules. Twice is once; on an older database that came back it is done again, without
     * {@link #hindrances} and without anybody signed in.
     */
    void erase(ErasedPerson person);
}
