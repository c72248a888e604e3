package org.megdan.core.actors;

import java.util.UUID;
import org.megdan.platform.web.Language;

/** The network that runs this installation, as it presents itself. */
public record NetworkProfile(UUID organisation, String name, String about, Language language, int version) {}
