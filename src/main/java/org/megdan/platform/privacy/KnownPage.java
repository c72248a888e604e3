package org.megdan.platform.privacy;

import java.util.List;

/** @param most of how many things of one sort it tells */
public record KnownPage(List<KnownPart> parts, int most) {

    public boolean isCut() {
        return parts.stream().anyMatch(part -> part.facts().size() >= most);
    }
}
