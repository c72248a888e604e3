package org.megdan.platform.web;

import java.util.List;
import org.megdan.platform.access.Viewer;

/** A module's entries in the menu, as this viewer sees it. */
public interface Menu {

    enum Place {
        MAIN,
        DESK
    }

    List<Layout.MenuEntry> entries(Viewer viewer, Place place);
}
