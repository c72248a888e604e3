package org.megdan.platform.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.megdan.platform.hashes.Sha256;
import org.megdan.platform.web.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** This server as a witness of the logs of others (C2SP tlog-witness): it signs what grew out of what it has signed before, and nothing else. */
@Component
class Witness {

    private static final Logger LOG = LoggerFactory.getLogger(Witness.class);

    private final Map<String, List<Verifier>> logs;
    private final WitnessedLogs signed;
    private final PublicAddress address;
    private final Clock clock;
    private final boolean keeps;

    Witness(
            LogProperties settings,
            @Value("${megdan.data:./data}") Path data,
            @Value("${megdan.log.keeps:true}") boolean keeps,
            PublicAddress address,
            Clock clock) {
        this.logs = settings.witnessedLogs();
        this.signed = new WitnessedLogs(data);
        this.address = address;
        this.clock = clock;
        this.keeps = keeps;
    }

    /** The key is made, so that its public half can be copied before anybody asks. Without it the rest of the house works. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (!keeps) {
            return;
        }
        try {
            signed.alone(this::key);
        } catch (IOException | UncheckedIOException e) {
            LOG.error("This server can't be a witness of other logs: {}", e.getMessage());
        }
    }

    /** Where others bring their checkpoints. */
    String prefix() {
        return address.base() + "/log/witness";
    }

    boolean isAsked() {
        return !logs.isEmpty();
    }

    Verdict add(String body) throws IOException {
        AddCheckpoint request;
        Checkpoint checkpoint;
        try {
            request = AddCheckpoint.read(body);
            checkpoint = request.checkpoint();
        } catch (IllegalArgumentException e) {
            return Verdict.of(Verdict.MALFORMED, String.valueOf(e.getMessage()));
        }
        var keys = logs.get(checkpoint.origin());
        if (keys == null) {
            return Verdict.of(Verdict.NOT_KNOWN, "no log of this name is witnessed here");
        }
        if (keys.stream().noneMatch(key -> key.hasSigned(request.note()))) {
            return Verdict.of(Verdict.NOT_SIGNED, "not signed by a key of the log");
        }
        if (request.old() > checkpoint.size()) {
            return Verdict.of(Verdict.MALFORMED, "older than the checkpoint before");
        }
        return signed.alone(() -> compare(request, checkpoint, keys));
    }

    /** Reads what was signed last and writes what is signed now, with nobody between. */
    private Verdict compare(AddCheckpoint request, Checkpoint checkpoint, List<Verifier> keys) throws IOException {
        var last = signed.last(checkpoint.origin())
                .map(note -> Checkpoint.read(note.text()))
                .orElseGet(() -> new Checkpoint(checkpoint.origin(), 0, Sha256.of(new byte[0])));
        if (request.old() != last.size()) {
            return Verdict.signedAt(last.size());
        }
        if (!ConsistencyProof.holds(last, checkpoint, request.proof())) {
            return last.size() == checkpoint.size() && request.proof().isEmpty()
                    ? Verdict.of(Verdict.CONFLICT, "of this size another one was signed")
                    : Verdict.of(Verdict.NOT_PROVEN, "did not grow out of what was signed before");
        }
        var line = key().cosign(request.note().text(), clock.instant());
        signed.signed(checkpoint.origin(), byItself(request.note(), keys).and(List.of(line)));
        return Verdict.signed(line);
    }

    /** Without the signatures of others, of which anybody could add any number. */
    private static Note byItself(Note note, List<Verifier> keys) {
        return new Note(
                note.text(),
                note.lines().stream()
                        .filter(line ->
                                keys.stream().anyMatch(key -> key.hasSigned(new Note(note.text(), List.of(line)))))
                        .toList());
    }

    private LogKey key() throws IOException {
        return signed.key(prefix().replaceFirst("^https?://", ""));
    }

    /** What programs ask to know what was signed; empty for logs that are not named now. */
    Optional<Note> last(String number) throws IOException {
        return logs.keySet().stream()
                        .anyMatch(origin -> WitnessedLogs.number(origin).equals(number))
                ? signed.lastOf(number)
                : Optional.empty();
    }

    /** Empty before the key was made, and when it is damaged. */
    Optional<KeyPage> page() throws IOException {
        var known = ifWhole(signed::key);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var verifier = known.get().witness();
        var rows = new ArrayList<WitnessedRow>();
        for (var origin : logs.keySet().stream().sorted().toList()) {
            rows.add(WitnessedRow.of(origin, ifWhole(() -> signed.last(origin)), verifier, clock.instant()));
        }
        return Optional.of(new KeyPage(prefix(), verifier.written(), rows));
    }

    /** A damaged file stops the signing, not the page. */
    private static <T> Optional<T> ifWhole(WitnessedLogs.Act<Optional<T>> reading) throws IOException {
        try {
            return reading.done();
        } catch (LogDamaged e) {
            return Optional.empty();
        }
    }
}
