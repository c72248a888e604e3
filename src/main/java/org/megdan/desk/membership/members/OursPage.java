package org.megdan.desk.membership.members;

import java.util.List;
import org.megdan.core.actors.ActorName;
import org.megdan.desk.membership.Standing;
import org.megdan.desk.membership.applications.ApplicationLine;
import org.megdan.desk.membership.introductions.Introduction;

/**
 * The organisations that the reader speaks for, each with what it is to the network.
 *
 * @param introduced by the reader, without those that have their record
 */
public record OursPage(List<Own> all, List<Introduction> introduced) {

    public record Own(ActorName name, List<Standing> standings, List<ApplicationLine> applications, boolean unsigned) {

        public String markKey(Standing standing) {
            return standing.mark().key();
        }

        public String path() {
            return "/members/register/" + name.slug();
        }
    }
}
