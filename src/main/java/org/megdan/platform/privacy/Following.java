package org.megdan.platform.privacy;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a module does with the ids of persons and organisations that it keeps without a foreign key when two records become one. What
 * refers by a foreign key comes along by itself.
 *
 * <p>{@code FollowingCatalogueTests} fails for every column that may hold such an id and of which no module says what becomes of it.
 */
public interface Following {

    /** Columns whose ids become those of the record that stays, row by row; undoing the merge gives each row its own back. */
    List<Followed> follows();

    /**
     * Columns that go on holding what they hold, as {@code schema.table column}: what is final, and what tells of the past. A name is
     * found under the record that stayed, whichever id it is asked by.
     */
    default Set<String> keeps() {
        return Set.of();
    }

    /** What is written beside what is final, within the transaction of the merge; undoing it takes these rows away. */
    default List<Beside> beside(UUID gone, UUID kept) {
        return List.of();
    }

    /**
     * A column of ids, or of JSON that holds some.
     *
     * @param written as {@code schema.table column}
     * @param where a condition on the row {@code r} in SQL: the rows that may change
     */
    record Followed(String written, String where) {

        public static Followed always(String written) {
            return new Followed(written, "true");
        }

        public String place() {
            return written.substring(0, written.indexOf(' '));
        }

        public String column() {
            return written.substring(written.indexOf(' ') + 1);
        }
    }

    /**
     * A row that was written.
     *
     * @param row the whole of it as JSON
     */
    record Beside(String place, String row) {}
}
