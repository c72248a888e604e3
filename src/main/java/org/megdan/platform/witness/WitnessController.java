package org.megdan.platform.witness;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.megdan.platform.access.Open;
import org.megdan.platform.web.Fresh;
import org.megdan.platform.web.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** For programs of other networks, whose logs are witnessed here (C2SP tlog-witness). The signature in what they send says who they are. */
@Open
@Fresh
@Controller
class WitnessController {

    private static final int LONGEST = 64 * 1024;

    private final Witness witness;

    WitnessController(Witness witness) {
        this.witness = witness;
    }

    @PostMapping("/log/witness/add-checkpoint")
    ResponseEntity<byte[]> create(HttpServletRequest request) throws IOException {
        if (!witness.isAsked()) {
            throw new NotFound();
        }
        var body = request.getInputStream().readNBytes(LONGEST + 1);
        return answer(
                body.length > LONGEST
                        ? Verdict.of(Verdict.MALFORMED, "longer than " + LONGEST + " bytes")
                        : witness.add(new String(body, StandardCharsets.UTF_8)));
    }

    /** What this witness has signed last of a log, to compare with: {@code verify-log --against}. */
    @GetMapping("/log/witness/{log}/checkpoint")
    ResponseEntity<byte[]> show(@PathVariable String log) throws IOException {
        var note = witness.last(log).orElseThrow(NotFound::new);
        return answer(Verdict.of(Verdict.SIGNED, note.written().stripTrailing()));
    }

    private static ResponseEntity<byte[]> answer(Verdict verdict) {
        return ResponseEntity.status(verdict.status())
                .contentType(MediaType.parseMediaType(verdict.type()))
                .cacheControl(CacheControl.noStore())
                .body(verdict.text().getBytes(StandardCharsets.UTF_8));
    }
}
