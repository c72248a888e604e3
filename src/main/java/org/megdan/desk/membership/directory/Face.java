package org.megdan.desk.membership.directory;

import java.util.List;
import org.megdan.core.actors.ContactPoint;

/** Somebody who speaks for an organisation and lets anyone write to them. */
public record Face(String name, String role, List<ContactPoint> contacts) {}
