package org.megdan.platform.witness;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.megdan.platform.witness.WitnessRefusal.Why;

/** Has a witness sign our newest checkpoint, where it has not, and keeps what it says. Of one thread. */
final class AskWitness {

    /** Before a day is over, so that whoever looks once a day sees that it is there. */
    private static final Duration FRESH = Duration.ofHours(20);
    /** A clock may be wrong by so much. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private final LogFolder folder;
    private final Cosignatures cosignatures;
    private final Submission submission;
    private final Clock clock;
    private final Set<String> signedMore = new HashSet<>();

    AskWitness(Path data, Submission submission, Clock clock) {
        this.folder = LogFolder.of(data);
        this.cosignatures = new Cosignatures(data);
        this.submission = submission;
        this.clock = clock;
    }

    /** @throws IOException when it gave no answer, or none to go by; asked again it may */
    void ask(NamedWitness witness) throws IOException, InterruptedException {
        var newest = folder.checkpoint();
        if (newest.isEmpty()) {
            return;
        }
        var note = Note.read(newest.get());
        var last = cosignatures.last(witness);
        if (last.isEmpty()
                || !last.get().note().text().equals(note.text())
                || last.get().cosignature().at().isBefore(clock.instant().minus(FRESH))
                || cosignatures.refusal(witness).isPresent()) {
            ask(
                    witness,
                    note,
                    last.map(cosigned -> cosigned.checkpoint().size()).orElse(0L));
        }
    }

    private void ask(NamedWitness witness, Note note, long known) throws IOException, InterruptedException {
        var size = Checkpoint.read(note.text()).size();
        // it may be of before the log was set back; the witness tells its own
        var old = known > size ? 0 : known;
        var answer = send(witness, old, note, size);
        var signed = sizeIn(answer);
        if (signed.isPresent() && signed.getAsLong() <= size && signed.getAsLong() != old) {
            old = signed.getAsLong();
            answer = send(witness, old, note, size);
            signed = sizeIn(answer);
        }
        if (signed.isPresent() && signed.getAsLong() > size) {
            signedMore(witness, signed.getAsLong());
            return;
        }
        signedMore.remove(witness.name());
        switch (answer.statusCode()) {
            case Verdict.SIGNED -> keep(witness, note, answer.body());
            case Verdict.NOT_SIGNED, Verdict.NOT_KNOWN -> refuse(witness, Why.UNKNOWN, size);
            case Verdict.NOT_PROVEN -> refuse(witness, Why.REWRITTEN, old);
            case Verdict.CONFLICT -> {
                if (old != size) {
                    throw new IOException("it signed another checkpoint meanwhile");
                }
                refuse(witness, Why.REWRITTEN, old);
            }
            default -> throw new IOException("it answered " + answer.statusCode());
        }
    }

    private HttpResponse<String> send(NamedWitness witness, long old, Note note, long size)
            throws IOException, InterruptedException {
        var proof = ConsistencyProof.between(old, size, new StoredTree(folder, size));
        return submission.send(witness, new AddCheckpoint(old, proof, note));
    }

    private static OptionalLong sizeIn(HttpResponse<String> answer) {
        var isSize = answer.statusCode() == Verdict.CONFLICT
                && answer.headers()
                        .firstValue("Content-Type")
                        .filter(type -> type.startsWith(Verdict.SIZE))
                        .isPresent()
                && answer.body().strip().matches("[0-9]{1,18}");
        return isSize ? OptionalLong.of(Long.parseLong(answer.body().strip())) : OptionalLong.empty();
    }

    /** Another server of the same database may have been a few seconds further; twice in a row it is not that. */
    private void signedMore(NamedWitness witness, long size) throws IOException {
        if (!signedMore.add(witness.name())) {
            refuse(witness, Why.SHORTER, size);
        }
    }

    private void refuse(NamedWitness witness, Why why, long size) throws IOException {
        cosignatures.refuse(witness, why, size, clock.instant());
    }

    private void keep(NamedWitness witness, Note note, String answer) throws IOException {
        var cosignature = witness.verifier()
                .cosignature(note.and(Note.lines(answer)))
                .filter(signed -> signed.at().isBefore(clock.instant().plus(AHEAD)))
                .orElseThrow(() -> new IOException("its answer is not signed by its key, or at no such time"));
        cosignatures.keep(witness, note.and(List.of(cosignature.line())));
    }
}
