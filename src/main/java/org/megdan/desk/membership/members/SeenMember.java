package org.megdan.desk.membership.members;

import org.megdan.core.actors.ActorName;

/**
 * An organisation as its viewer found it.
 *
 * @param speaks they speak for it
 * @param reads they read its membership for the network
 * @param edits they keep it
 * @param decides they record what was decided
 */
public record SeenMember(ActorName name, boolean speaks, boolean reads, boolean edits, boolean decides) {

    public String path() {
        return "/members/register/" + name.slug();
    }
}
