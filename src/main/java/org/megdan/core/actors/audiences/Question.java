package org.megdan.core.actors.audiences;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.megdan.core.actors.ActorKind;

/**
 * Whom somebody means: those of one kind for whom every clause holds.
 *
 * @param version of the vocabulary, so that a question of an older one can still be read
 */
public record Question(int version, ActorKind kind, List<Clause> clauses) {

    public static final int VERSION = 1;

    /** More is not a question that anybody understands. */
    public static final int MOST = 12;

    /** How a condition joins those before it. */
    public enum Joint {
        AND,
        /** An alternative to the one before it. */
        OR,
        NOT
    }

    public Question {
        clauses = List.copyOf(clauses);
    }

    public static Question all(ActorKind kind) {
        return new Question(VERSION, kind, List.of());
    }

    public Question with(Joint joint, Condition condition) {
        var longer = new ArrayList<>(clauses);
        if (joint == Joint.OR && !longer.isEmpty()) {
            var last = longer.removeLast();
            longer.add(new Clause(
                    last.not(),
                    Stream.concat(last.any().stream(), Stream.of(condition)).toList()));
        } else {
            longer.add(new Clause(joint == Joint.NOT, List.of(condition)));
        }
        return new Question(VERSION, kind, longer);
    }

    /** @param clause counted from nought, as is the condition in it; one that is not there is gone already */
    public Question without(int clause, int condition) {
        if (clause < 0
                || clause >= clauses.size()
                || condition < 0
                || condition >= clauses.get(clause).any().size()) {
            return this;
        }
        var shorter = new ArrayList<>(clauses);
        var rest = new ArrayList<>(shorter.get(clause).any());
        rest.remove(condition);
        if (rest.isEmpty()) {
            shorter.remove(clause);
        } else {
            shorter.set(clause, new Clause(shorter.get(clause).not(), rest));
        }
        return new Question(VERSION, kind, shorter);
    }

    public Stream<Condition> conditions() {
        return clauses.stream().flatMap(clause -> clause.any().stream());
    }

    public int size() {
        return (int) conditions().count();
    }
}
