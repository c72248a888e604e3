package org.megdan.platform.privacy;

import org.megdan.platform.access.Viewer;

/** In which capacity somebody looks at a person: what the person is told instead of a name. Implemented by whoever owns the ties. */
public interface Capacities {

    Capacity of(Viewer viewer);

    /** In words of both languages, such as „координатор“; empty where there is none. */
    record Capacity(String bg, String en) {}
}
