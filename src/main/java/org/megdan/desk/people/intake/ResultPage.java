package org.megdan.desk.people.intake;

import java.util.List;
import org.megdan.core.actors.ActorName;

/** What became of a file: how many were made and joined, what was left out, who stayed when it was taken back. */
public record ResultPage(
        String name,
        String path,
        boolean isUndone,
        int made,
        int joined,
        int leftOut,
        boolean hasList,
        List<ActorName> stayed) {}
