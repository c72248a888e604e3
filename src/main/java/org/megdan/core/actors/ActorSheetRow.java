package org.megdan.core.actors;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An actor as a row of a table that leaves: with all ways to reach them and the ties that hold now, in words. */
public record ActorSheetRow(
        UUID id,
        ActorKind kind,
        String name,
        @Nullable LegalForm legalForm,
        @Nullable String eik,
        @Nullable String registryNo,
        @Nullable String place,
        String topics,
        String description,
        String ties,
        List<String> emails,
        List<String> phones,
        List<String> sites,
        List<String> addresses) {}
