package org.megdan.core.actors.merging;

/**
 * A column that holds ids; both names as SQL writes them.
 *
 * @param where a condition on {@code r}: the rows that may change
 */
record Column(String place, String name, String where) {

    /** Who can sign in; identity knows nothing above it, so its column is no foreign key. */
    static final Column ACCOUNT = new Column(place("identity", "account"), "person");

    static final String ACTOR = place("actors", "actor");
    static final String TIE = place("actors", "tie");

    Column(String place, String name) {
        this(place, name, "true");
    }

    private static String place(String schema, String table) {
        return schema + "." + table;
    }

    @Override
    public String toString() {
        return place + "." + name;
    }
}
