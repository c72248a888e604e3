package org.megdan.platform.privacy;

import java.util.List;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;

/** What a module keeps about a signed-in person. Whoever keeps something of people implements it; beans are asked in their order. */
public interface Knowing {

    /**
     * All of it in the reader's words, and nothing that is another person's; parts without facts are left out.
     *
     * @param most of how many things of one sort it tells, the newest first
     */
    List<KnownPart> of(Viewer self, Layout layout, int most);
}
