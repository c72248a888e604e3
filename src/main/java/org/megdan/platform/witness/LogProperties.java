package org.megdan.platform.witness;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param witnesses who signs our checkpoints: each the address that takes them, a space, and the key of the witness
 * @param witnessed keys of the logs of others, whose checkpoints we sign
 */
@ConfigurationProperties("megdan.log")
record LogProperties(
        @DefaultValue List<String> witnesses, @DefaultValue List<String> witnessed) {

    /** @throws UnfitLogSetting when one is none */
    List<NamedWitness> namedWitnesses() {
        try {
            return witnesses.stream().map(NamedWitness::read).toList();
        } catch (IllegalArgumentException e) {
            throw new UnfitLogSetting("megdan.log.witnesses", e);
        }
    }

    /**
     * By the names of the logs; servers of one database have one name and a key each.
     *
     * @throws UnfitLogSetting when one is none
     */
    Map<String, List<Verifier>> witnessedLogs() {
        try {
            return witnessed.stream()
                    .map(key -> Verifier.read(key, Verifier.OF_A_LOG))
                    .collect(Collectors.groupingBy(Verifier::name));
        } catch (IllegalArgumentException e) {
            throw new UnfitLogSetting("megdan.log.witnessed", e);
        }
    }
}
