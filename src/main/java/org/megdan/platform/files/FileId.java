package org.megdan.platform.files;

import java.util.UUID;

/** One upload; several may have the same content. */
public record FileId(UUID value) {}
