package org.megdan.desk.api;

import java.util.UUID;

/** An organisation, group or public body, by its name and the last part of its address. */
public record Named(UUID id, String name, String slug) {}
