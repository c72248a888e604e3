package org.megdan.core.actors.cards;

import java.util.Collection;
import java.util.List;
import org.megdan.core.actors.ActorKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which actors a list shows: those whose name holds the words, and only when there are none, those with a name that is near.
 * Each condition is written as an index can use it; one that asks for everything at once reads every row.
 */
record Wanted(List<String> kinds, String words, How how) {

    private static final String SHARED =
            " and not exists (select from actors.kept_person k where k.person = a.id and not k.shared)";

    enum How {
        ALL("true"),
        HOLDS("a.search_text like '%' || :like || '%'"),
        NEAR(":words <% a.search_text");

        private final String condition;

        How(String condition) {
            this.condition = condition;
        }
    }

    static Wanted of(JdbcClient sql, Collection<ActorKind> kinds, String typed) {
        var codes = (kinds.isEmpty() ? ActorKind.living() : kinds)
                .stream().map(ActorKind::name).toList();
        var words = Naming.lookUp(typed);
        var holding = new Wanted(codes, words, How.HOLDS);
        if (words.isEmpty()) {
            return new Wanted(codes, words, How.ALL);
        }
        var isHeld = holding.bound(
                        sql.sql("select exists (select 1 from actors.actor a where " + holding.condition() + ")"))
                .query(Boolean.class)
                .single();
        return isHeld ? holding : new Wanted(codes, words, How.NEAR);
    }

    /** Over {@code actors.actor a}. */
    String condition() {
        // one kind alone is read in the order of its index
        var kind = kinds.size() == 1 ? "a.kind = :kind" : "a.kind = any(:kinds)";
        return kind + " and " + how.condition + SHARED;
    }

    StatementSpec bound(StatementSpec statement) {
        return statement
                .param("kind", kinds.getFirst())
                .param("kinds", kinds.toArray(String[]::new))
                .param("words", words)
                .param("like", escaped(words));
    }

    static String escaped(String words) {
        return words.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
