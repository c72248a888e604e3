package org.megdan.core.plans;

import java.util.List;

/** What a node itself leaves unsaid and the nearest goal above says for all under it. */
public record Inherited<T>(NodeCard from, List<T> what) {

    public Inherited {
        what = List.copyOf(what);
    }
}
