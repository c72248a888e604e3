package org.megdan.desk.membership.directory.map;

import java.util.UUID;

/** A settlement on the map with how many are there; degrees north and east. */
public record Dot(UUID place, String name, String province, double latitude, double longitude, int count) {}
