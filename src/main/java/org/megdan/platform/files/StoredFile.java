package org.megdan.platform.files;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file.
 *
 * @param mediaType what the bytes are, whatever the name says
 * @param name as the uploader named it, cleaned; for people, never a path
 */
public record StoredFile(
        FileId id,
        ContentHash hash,
        long size,
        String mediaType,
        String name,
        @Nullable UUID uploadedBy,
        Instant uploadedAt) {}
