package org.megdan.platform.web;

import java.util.List;
import org.megdan.platform.access.Viewer;

/** Pages of a module that are a signed-in person's own, whether or not something waits there. „Моят мегдан“ shows them. */
public interface OwnPages {

    /** A fixed number of queries; empty for whoever has none. */
    List<OwnPage> of(Viewer viewer, Layout layout);

    /** @param note what is said of it in a line, may be empty */
    record OwnPage(String title, String path, String note) {}
}
