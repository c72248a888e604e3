package org.megdan.core.actors.audiences;

/**
 * How many a question finds, and how many of them may be asked for its purpose.
 *
 * @param total of whom all that is asked is true
 * @param reached those of them who agreed and can be reached
 * @param objected do not want to be asked
 * @param silent did not agree, or took it back
 * @param withoutWay agreed, and no address or telephone of theirs is known
 */
public record AudienceCount(int total, int reached, int objected, int silent, int withoutWay) {

    public int leftOut() {
        return total - reached;
    }
}
