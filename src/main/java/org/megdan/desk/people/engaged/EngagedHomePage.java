package org.megdan.desk.people.engaged;

import java.util.List;
import org.megdan.core.actors.ActorName;

/** The organisations that somebody speaks for. */
public record EngagedHomePage(List<ActorName> organisations) {}
